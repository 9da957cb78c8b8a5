import { JsonObject } from '@backstage/types';

/** What happened, in dotted words: the matter first. Listed in `docs/events.md`. */
export const GOVERNANCE_EVENT_TYPES = [
  'ownership.lost',
  'level.fallen',
  'level.risen',
  'gate.closed',
  'gate.opened',
  'evidence.expiring',
  'evidence.expired',
  'waiver.expiring',
  'assessment.missing',
  'acceptance.outdated',
  'treatment.overdue',
  'action.overdue',
  'review.overdue',
  'metric.breached',
  'approval.wanted',
  'record.decided',
  'incident.clock',
  'descriptor.refused',
  'law.ahead',
] as const;

/** What happened. */
export type GovernanceEventType = (typeof GOVERNANCE_EVENT_TYPES)[number];

/** Something that happened to an AI system or to the organisation; it never changes. */
export interface GovernanceEvent {
  /** Unique and stable: the same matter has the same id on every replica. */
  id: string;
  type: GovernanceEventType;
  /** When it happened, milliseconds since the epoch. */
  at: number;
  /** The AI system, or the organisation; absent where it concerns no single one. */
  entityRef?: string;
  /** Distinguishes matters of one type and system: a control, a record, a metric. */
  key?: string;
  /** What the type says of itself; see `docs/events.md`. */
  data: JsonObject;
}
