import {
  CONTROL_STATES,
  LEVELS,
  LIFECYCLE_STAGES,
  OWNERSHIP_STATES,
  RISK_CLASSES,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { SORT_FIELDS, SystemFilter, SystemOrder } from '../systems';
import {
  RawQuery,
  readFlag,
  readList,
  readListOf,
  readOneOf,
  readText,
  toFullRef,
} from './query';

const ORDERS = SORT_FIELDS.flatMap(field => [
  `${field},asc` as const,
  `${field},desc` as const,
]);

/**
 * Reads the filters that the inventory and the summary have in common. Parameters
 * that are left out are left out of the filter.
 *
 * @throws InputError naming the parameter and what is allowed
 */
export function readSystemFilter(query: RawQuery): SystemFilter {
  const groupTree = readText(query, 'groupTree');
  const domainTree = readText(query, 'domainTree');
  const filter: SystemFilter = {
    q: readText(query, 'q'),
    owner: readList(query, 'owner')?.map(owner =>
      toFullRef('owner', owner, { defaultKind: 'group' }),
    ),
    groupTree:
      groupTree === undefined
        ? undefined
        : toFullRef('groupTree', groupTree, {
            defaultKind: 'group',
            kinds: ['group'],
          }),
    domainTree:
      domainTree === undefined
        ? undefined
        : toFullRef('domainTree', domainTree, {
            defaultKind: 'domain',
            kinds: ['domain', 'system'],
          }),
    relatedTo: readList(query, 'relatedTo')?.map(ref =>
      toFullRef('relatedTo', ref, {}),
    ),
    type: readList(query, 'type'),
    stage: readListOf(query, 'stage', LIFECYCLE_STAGES),
    class: readListOf(query, 'class', RISK_CLASSES),
    level: readListOf(query, 'level', LEVELS),
    ownership: readListOf(query, 'ownership', OWNERSHIP_STATES),
    blocked: readFlag(query, 'blocked'),
    hasFailingGates: readFlag(query, 'hasFailingGates'),
    hasExpiredControls: readFlag(query, 'hasExpiredControls'),
    hasOpenHighRisks: readFlag(query, 'hasOpenHighRisks'),
    hasRisksAboveAppetite: readFlag(query, 'hasRisksAboveAppetite'),
    control: readText(query, 'control'),
    controlState: readListOf(query, 'controlState', CONTROL_STATES),
    requirement: readOneOf(query, 'requirement', [
      'required',
      'recommended',
      'any',
    ]),
  };
  if (filter.controlState && filter.control === undefined) {
    throw new InputError(
      'Invalid query parameter controlState: it needs the parameter control',
    );
  }
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined),
  );
}

/** Reads field and direction; undefined when they are left out. */
export function readSystemOrder(query: RawQuery): SystemOrder | undefined {
  const order = readOneOf(query, 'orderBy', ORDERS);
  if (order === undefined) {
    return undefined;
  }
  const [field, direction] = order.split(',');
  return { field, direction } as SystemOrder;
}
