import { AI_SYSTEM_RELATIONS } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  ALL_RELATION_PAIRS,
  ALL_RELATIONS,
  RelationPairs,
} from '@backstage/plugin-catalog-graph';

const added = AI_SYSTEM_RELATIONS.filter(({ builtin }) => !builtin);

/** Relations that the graph shows: Backstage's own and those of an AI system. */
export const relations: string[] = [
  ...ALL_RELATIONS,
  ...added.flatMap(({ relation, reverse }) => [relation, reverse]),
];

/** Relations that the graph draws as one edge. */
export const relationPairs: RelationPairs = [
  ...ALL_RELATION_PAIRS,
  ...added.map(({ relation, reverse }): [string, string] => [
    relation,
    reverse,
  ]),
];

const titles = new Map(
  AI_SYSTEM_RELATIONS.flatMap(row => [
    [row.relation, row.title],
    [row.reverse, row.reverseTitle],
  ]),
);

/** What people call a relation; a relation of others is called by its type. */
export function relationTitle(type: string): string {
  return titles.get(type) ?? type;
}
