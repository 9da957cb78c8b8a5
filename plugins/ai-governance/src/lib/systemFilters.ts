import {
  AI_SYSTEM_TYPES,
  CONTROL_STATES,
  LEVELS,
  LIFECYCLE_STAGES,
  OWNERSHIP_STATES,
  RISK_CLASSES,
  SummaryQuery,
  SYSTEM_FILTERS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parseDay } from './calendarDay';

/**
 * Which systems the overview counts and the inventory lists. The address carries
 * them under the names that the HTTP API uses, and counts what is required alone.
 */
export type SystemFilters = Omit<SummaryQuery, 'requirement'>;

/** Names of the filters in the address. */
export const FILTER_KEYS: ReadonlyArray<keyof SystemFilters> =
  SYSTEM_FILTERS.filter(key => key !== 'requirement');

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

function yesOrNo(params: URLSearchParams, name: string): boolean | undefined {
  return (
    flag(params, name) ?? (params.get(name) === 'false' ? false : undefined)
  );
}

/** Filters out of an address; what the vocabulary does not know is left out. */
export function parseFilters(params: URLSearchParams): SystemFilters {
  const filters: Record<keyof SystemFilters, unknown> & SystemFilters = {
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
    hasFailingGates: flag(params, 'hasFailingGates'),
    hasExpiredControls: flag(params, 'hasExpiredControls'),
    hasOpenHighRisks: flag(params, 'hasOpenHighRisks'),
    hasRisksAboveAppetite: flag(params, 'hasRisksAboveAppetite'),
    inAimsScope: yesOrNo(params, 'inAimsScope'),
    lawDate: parseDay(params.get('lawDate')),
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
