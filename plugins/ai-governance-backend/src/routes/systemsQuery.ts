import {
  ListSystemsQuery,
  SummaryQuery,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { SORT_FIELDS, SystemFilter, SystemOrder } from '../systems';
import { toFullRef, toOwnerRefs } from './query';

/** The parts of a query that say which systems it is about. */
export function readSystems(query: SummaryQuery) {
  return { packId: query.pack, filter: readSystemFilter(query) };
}

/**
 * Reads the filters that the inventory and the summary have in common. Parameters
 * that are absent are absent from the filter.
 *
 * @throws InputError naming the parameter and what is allowed
 */
export function readSystemFilter(query: SummaryQuery): SystemFilter {
  const { groupTree, domainTree } = query;
  const filter: SystemFilter = {
    q: query.q,
    owner: toOwnerRefs(query.owner),
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
    relatedTo: query.relatedTo?.map(ref => toFullRef('relatedTo', ref, {})),
    type: query.type,
    stage: query.stage,
    class: query.class,
    level: query.level,
    ownership: query.ownership,
    blocked: query.blocked,
    hasFailingGates: query.hasFailingGates,
    hasExpiredControls: query.hasExpiredControls,
    hasOpenHighRisks: query.hasOpenHighRisks,
    hasRisksAboveAppetite: query.hasRisksAboveAppetite,
    inAimsScope: query.inAimsScope,
    lawDate: query.lawDate,
    control: query.control,
    controlState: query.controlState,
    requirement: query.requirement,
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

const ORDERS = SORT_FIELDS.flatMap<SystemOrder>(field => [
  { field, direction: 'asc' },
  { field, direction: 'desc' },
]);

/** Reads field and direction; undefined when they are absent. */
export function readSystemOrder(
  orderBy: ListSystemsQuery['orderBy'],
): SystemOrder | undefined {
  return ORDERS.find(
    ({ field, direction }) => `${field},${direction}` === orderBy,
  );
}
