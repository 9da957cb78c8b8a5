import { AimsScope } from '../../schema/types';
import { OrganisationRecord } from '../types';

/** Noon of the day on which tests of the management system look. */
export const NOW = Date.parse('2026-11-30T12:00:00.000Z');

/** What is counted where nothing of it matters. */
export const SCOPE: AimsScope = { systems: 1, outside: 0, items: [] };

/** Types that count without a decision. */
export const APPROVALS = new Map(
  [
    'interested-party',
    'objective-progress',
    'competence',
    'training',
    'audit-finding',
    'decision-follow-up',
    'planned-change',
  ].map(type => [type, 'none' as const]),
);

/** A record that is in force, written on 2026-11-01 unless it says otherwise. */
export function organisationRecord(
  type: string,
  change: Partial<OrganisationRecord> = {},
): OrganisationRecord {
  const at = '2026-11-01T00:00:00.000Z';
  return {
    id: type,
    type,
    state: 'approved',
    author: 'user:default/ada',
    effectiveAt: at,
    createdAt: at,
    updatedAt: at,
    data: {},
    ...change,
  };
}
