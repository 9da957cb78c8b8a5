import {
  AI_SYSTEM_TYPES,
  CONTROL_STATES,
  ControlState,
  Level,
  LEVELS,
  LIFECYCLE_STAGES,
  LifecycleStage,
  OWNERSHIP_STATES,
  OwnershipState,
  RISK_CLASSES,
  RiskClass,
  SummaryQuery,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/**
 * Which systems the overview counts and the inventory lists. The address carries
 * them under the names that the HTTP API uses.
 */
export interface SystemFilters {
  /** Pack by which levels, completeness and controls are measured; the default one. */
  pack?: string;
  q?: string;
  owner?: string[];
  groupTree?: string;
  domainTree?: string;
  relatedTo?: string[];
  type?: string[];
  stage?: LifecycleStage[];
  class?: RiskClass[];
  level?: Level[];
  ownership?: OwnershipState[];
  blocked?: boolean;
  hasOpenHighRisks?: boolean;
  hasRisksAboveAppetite?: boolean;
  control?: string;
  controlState?: ControlState[];
}

/** Names of the filters in the address. */
export const FILTER_KEYS = [
  'pack',
  'q',
  'owner',
  'groupTree',
  'domainTree',
  'relatedTo',
  'type',
  'stage',
  'class',
  'level',
  'ownership',
  'blocked',
  'hasOpenHighRisks',
  'hasRisksAboveAppetite',
  'control',
  'controlState',
] as const satisfies ReadonlyArray<keyof SystemFilters>;

function oneOf<T extends string>(
  values: string[],
  allowed: readonly T[],
): T[] | undefined {
  const known = allowed.filter(value => values.includes(value));
  return known.length > 0 ? known : undefined;
}

function texts(values: string[]): string[] | undefined {
  const present = [...new Set(values.filter(value => value !== ''))];
  return present.length > 0 ? present : undefined;
}

function flag(params: URLSearchParams, name: string): true | undefined {
  return params.get(name) === 'true' ? true : undefined;
}

/** Filters out of an address; what the vocabulary does not know is left out. */
export function parseFilters(params: URLSearchParams): SystemFilters {
  const filters: SystemFilters = {
    pack: params.get('pack') || undefined,
    q: params.get('q')?.trim() || undefined,
    owner: texts(params.getAll('owner')),
    groupTree: params.get('groupTree') || undefined,
    domainTree: params.get('domainTree') || undefined,
    relatedTo: texts(params.getAll('relatedTo')),
    type: oneOf(params.getAll('type'), AI_SYSTEM_TYPES),
    stage: oneOf(params.getAll('stage'), LIFECYCLE_STAGES),
    class: oneOf(params.getAll('class'), RISK_CLASSES),
    level: oneOf(params.getAll('level'), LEVELS),
    ownership: oneOf(params.getAll('ownership'), OWNERSHIP_STATES),
    blocked: flag(params, 'blocked'),
    hasOpenHighRisks: flag(params, 'hasOpenHighRisks'),
    hasRisksAboveAppetite: flag(params, 'hasRisksAboveAppetite'),
    control: params.get('control') || undefined,
    controlState: oneOf(params.getAll('controlState'), CONTROL_STATES),
  };
  return compact(filters);
}

/** Filters as the address carries them, in a fixed order. */
export function filterParams(filters: SystemFilters): URLSearchParams {
  const params = new URLSearchParams();
  for (const key of FILTER_KEYS) {
    const value = filters[key];
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== '') params.append(key, String(item));
    }
  }
  return params;
}

/** Filters as the HTTP API takes them. */
export function filterQuery(filters: SystemFilters): SummaryQuery {
  const { control, controlState, ...rest } = filters;
  // The API refuses states without the control that they belong to.
  return compact(
    control && controlState ? { ...rest, control, controlState } : rest,
  );
}

/** How many filters are set. */
export function countFilters(filters: SystemFilters): number {
  const { pack: _pack, control, controlState, ...rest } = compact(filters);
  return Object.keys(rest).length + (control || controlState ? 1 : 0);
}

function compact<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, item]) =>
        item !== undefined && !(Array.isArray(item) && item.length === 0),
    ),
  ) as T;
}

/** The part of an address that its neighbour views understand: the filters. */
export function sharedSearch(search: string): string {
  const shared = filterParams(
    parseFilters(new URLSearchParams(search)),
  ).toString();
  return shared ? `?${shared}` : '';
}
