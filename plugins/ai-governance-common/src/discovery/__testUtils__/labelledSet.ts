import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { readFileSync } from 'fs';
import { resolve as resolvePath } from 'path';
import { parse } from 'yaml';
import {
  DependencyManifest,
  findAiLibraries,
  findAiSignals,
  isModelEntity,
} from '..';

/** An entity, and what a person says of it. */
export interface LabelledEntity {
  ai: boolean;
  kind: string;
  name: string;
  title?: string;
  type?: string;
  tags?: string[];
  description?: string;
  dependsOn?: string[];
  consumesApis?: string[];
  annotations?: Record<string, string>;
  manifests?: Partial<Record<DependencyManifest, string>>;
  why?: string;
}

/** The labelled set of the repository. */
export function readLabelledSet(): LabelledEntity[] {
  const file = resolvePath(__dirname, '../__fixtures__/labelled.yaml');
  return parse(readFileSync(file, 'utf8'));
}

/** A labelled entity as the catalog would have it. */
export function toEntity(labelled: LabelledEntity): Entity {
  const { kind, name, title, type, tags, description, annotations } = labelled;
  const { dependsOn = [], consumesApis = [] } = labelled;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      namespace: 'default',
      name,
      title,
      tags,
      description,
      annotations,
    },
    spec: { type, lifecycle: 'production', owner: 'group:default/team' },
    relations: [
      ...dependsOn.map(targetRef => ({ type: 'dependsOn', targetRef })),
      ...consumesApis.map(targetRef => ({ type: 'consumesApi', targetRef })),
    ],
  };
}

/** What the rules say of every entity of the set. */
export function judge(set: LabelledEntity[]) {
  const entities = set.map(toEntity);
  const knownModels = new Set(
    entities
      .filter(entity => entity.kind !== 'Component' && isModelEntity(entity))
      .map(entity => stringifyEntityRef(entity)),
  );
  return set.map((labelled, index) => ({
    labelled,
    entity: entities[index],
    found: findAiSignals({
      entity: entities[index],
      knownModels,
      libraries: Object.entries(labelled.manifests ?? {}).flatMap(
        ([manifest, text]) =>
          findAiLibraries({
            manifest: manifest as DependencyManifest,
            text: text!,
          }),
      ),
    }),
  }));
}

/** How often the rules are right. */
export function measure(set: LabelledEntity[]) {
  const judged = judge(set);
  const named = (ai: boolean, looks: boolean) =>
    judged
      .filter(
        ({ labelled, found }) =>
          labelled.ai === ai && found.looksLikeAi === looks,
      )
      .map(({ labelled }) => labelled.name);
  const found = named(true, true);
  const missed = named(true, false);
  const falseAlarms = named(false, true);
  return {
    entities: set.length,
    ai: found.length + missed.length,
    found,
    missed,
    falseAlarms,
    precision: found.length / (found.length + falseAlarms.length),
    recall: found.length / (found.length + missed.length),
  };
}
