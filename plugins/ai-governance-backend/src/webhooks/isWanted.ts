import { GovernanceEvent } from '../events';
import { FilteredFacts, WebhookOptions } from './types';

/** Whether a pattern such as `level.*` or `level.fallen` names a type. */
export function matchesType(pattern: string, type: string): boolean {
  return pattern.endsWith('.*')
    ? type.startsWith(pattern.slice(0, -1))
    : pattern === type;
}

/**
 * Whether a webhook sends an event.
 *
 * @param facts - of the system that the event is of. Where it is of none, a filter leaves
 * it out.
 */
export function isWanted(
  { type }: Pick<GovernanceEvent, 'type'>,
  { types, filter }: Pick<WebhookOptions, 'types' | 'filter'>,
  facts: FilteredFacts | undefined,
): boolean {
  if (types && !types.some(pattern => matchesType(pattern, type))) return false;
  const { classes, owners } = filter ?? {};
  if (classes && !(facts && classes.includes(facts.riskClass))) return false;
  return !owners || owners.some(owner => owner === facts?.owner);
}
