import { JsonObject } from '@backstage/types';
import { GovernanceEvent, GovernanceEventType } from '../events';
import { SystemTab } from '../util';
import { NotificationOptions } from './NotificationOptions';

/** Who is told, by what an event, its system and its records name. */
export type ReceiverRole =
  | 'owner'
  | 'previous-owner'
  | 'risk-owner'
  /** Who has to act by the record, else the owner. */
  | 'responsible'
  | 'deciders'
  | 'author'
  | 'office';

interface NoticeRule {
  receivers: readonly ReceiverRole[];
  /** Sent at once by default: always, or where the system is in use. */
  urgent?: 'always' | 'in-use';
  /** Where it leads to; without one to the page of the system. */
  tab?: SystemTab;
}

/** One row a kind; `docs/notifications.md` has the same table. */
export const NOTICE_RULES: Record<GovernanceEventType, NoticeRule> = {
  'ownership.lost': { receivers: ['previous-owner', 'risk-owner', 'office'] },
  'level.fallen': { receivers: ['owner'], tab: 'ai-controls' },
  'level.risen': { receivers: ['owner'], tab: 'ai-controls' },
  'gate.closed': {
    receivers: ['owner', 'risk-owner'],
    urgent: 'in-use',
    tab: 'ai-controls',
  },
  'gate.opened': { receivers: ['owner'], tab: 'ai-controls' },
  'evidence.expiring': { receivers: ['owner'], tab: 'ai-controls' },
  'evidence.expired': { receivers: ['owner'], tab: 'ai-controls' },
  'waiver.expiring': { receivers: ['owner'], tab: 'ai-controls' },
  'assessment.missing': { receivers: ['owner'], tab: 'ai-controls' },
  'acceptance.outdated': { receivers: ['responsible'], tab: 'ai-risk' },
  'treatment.overdue': { receivers: ['responsible'], tab: 'ai-risk' },
  'action.overdue': { receivers: ['responsible'], tab: 'ai-risk' },
  'review.overdue': { receivers: ['owner'], tab: 'ai-controls' },
  'metric.breached': {
    receivers: ['owner'],
    urgent: 'always',
    tab: 'ai-monitoring',
  },
  'approval.wanted': { receivers: ['deciders'], urgent: 'always' },
  'record.decided': { receivers: ['author'], urgent: 'always' },
  'incident.clock': {
    receivers: ['owner', 'risk-owner', 'office'],
    urgent: 'always',
    tab: 'ai-risk',
  },
  'descriptor.refused': { receivers: ['owner'] },
  'law.ahead': { receivers: ['office'] },
};

const IN_USE = ['deployment', 'operation-monitoring'];

/** Whether an event is sent at once, or waits for the next digest. */
export function isUrgent(
  { type, data }: GovernanceEvent,
  { urgent }: Pick<NotificationOptions, 'urgent'>,
): boolean {
  if (urgent) return urgent.includes(type);
  const rule = NOTICE_RULES[type].urgent;
  return (
    rule === 'always' ||
    (rule === 'in-use' && IN_USE.includes(String((data as JsonObject).stage)))
  );
}
