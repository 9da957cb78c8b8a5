import {
  LIFECYCLE_STAGES,
  LifecycleStage,
  RISK_CLASSES,
  RiskClass,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { SystemFilters } from '../../lib/systemFilters';

/** What the overview can be rolled up by. */
export const DIMENSIONS = [
  'group',
  'domain',
  'system',
  'class',
  'stage',
  'area',
  'pack',
] as const;

/** What the overview can be rolled up by. */
export type Dimension = (typeof DIMENSIONS)[number];

/** A dimension out of an address. */
export function parseDimension(value: string | null): Dimension {
  return DIMENSIONS.find(dimension => dimension === value) ?? 'group';
}

/**
 * Filters of the inventory that list exactly the systems of a node.
 *
 * @returns undefined where there are no such filters
 */
export function nodeFilters(
  by: Dimension,
  id: string,
  scope: 'own' | 'subtree',
): SystemFilters | undefined {
  switch (by) {
    case 'group':
      if (id === '') return { ownership: ['unowned'] };
      return scope === 'subtree' && id.startsWith('group:')
        ? { groupTree: id }
        : { owner: [id] };
    case 'class':
      return RISK_CLASSES.includes(id as RiskClass)
        ? { class: [id as RiskClass] }
        : undefined;
    case 'stage':
      return LIFECYCLE_STAGES.includes(id as LifecycleStage)
        ? { stage: [id as LifecycleStage] }
        : undefined;
    case 'system':
    case 'domain':
      return id === '' ? undefined : { domainTree: id };
    case 'pack':
      return { pack: id };
    default:
      return undefined;
  }
}

/**
 * Where the tree of a dimension begins: at what the page is limited to, because what
 * stands above holds more than is counted.
 */
export function rootOf(
  by: Dimension,
  filters: SystemFilters,
): string | undefined {
  if (by === 'group') return filters.groupTree;
  return by === 'domain' ? filters.domainTree : undefined;
}

/**
 * Filters that hold together; undefined where they contradict each other. A tree of a
 * node lies in the tree that the page is limited to, see `rootOf`, and the pack of a
 * node is the one by which it was measured.
 */
export function mergeFilters(
  page: SystemFilters,
  node: SystemFilters | undefined,
): SystemFilters | undefined {
  if (!node) return undefined;
  const contradicts = (Object.keys(node) as Array<keyof SystemFilters>).some(
    key =>
      page[key] !== undefined &&
      JSON.stringify(page[key]) !== JSON.stringify(node[key]) &&
      (typeof page[key] === 'string' ||
        !(node[key] as string[]).every(value =>
          (page[key] as string[]).includes(value),
        )),
  );
  const replaces = Boolean(node.groupTree ?? node.domainTree ?? node.pack);
  return contradicts && !replaces ? undefined : { ...page, ...node };
}
