import {
  AttentionItem,
  AttentionKind,
  Calendar,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { systemLink, SystemTab } from '../util';

/** What the recipient is asked to do. Notifications have no translations. */
const ASKED: Record<AttentionKind, string> = {
  unowned: 'It has no owner. Declare one.',
  dangling: 'Its owner does not exist. Declare another one.',
  vacant: 'Its owner has no members. Declare another one.',
  'edit-refused': 'The catalog refuses its newest descriptor. Correct it.',
  'no-contact': 'Nobody can be asked about it. Declare an owner with people.',
  'class-not-set': 'It has no risk class. Classify it and say why.',
  'assessment-missing':
    'It is in use without a current impact assessment. Complete one.',
  'evidence-expired': 'Evidence has expired. Renew it.',
  'acceptance-outdated':
    'The acceptance of a risk no longer counts. Accept the risk again or reduce it.',
  'treatment-overdue': 'The treatment of a risk is overdue.',
  'action-overdue': 'A corrective action is overdue.',
  'review-overdue': 'Its governance review is overdue.',
  'evidence-expiring': 'Evidence expires soon. Renew it.',
  'waiver-expiring':
    'A waiver ends soon. Close the gap, or have a new waiver decided on.',
};

/** Where there is something to do about it; without one on the page of the system. */
const TABS: Partial<Record<AttentionKind, SystemTab>> = {
  'assessment-missing': 'ai-controls',
  'evidence-expired': 'ai-controls',
  'acceptance-outdated': 'ai-risk',
  'treatment-overdue': 'ai-risk',
  'action-overdue': 'ai-risk',
  'review-overdue': 'ai-controls',
  'evidence-expiring': 'ai-controls',
  'waiver-expiring': 'ai-controls',
};

/** The notification that reminds of an item. */
export function reminderText(
  item: AttentionItem,
  calendar: Calendar,
  /** The recipient is asked to own it, and does not yet. */
  isCandidate: boolean = false,
): {
  title: string;
  description: string;
  link: string;
} {
  const { system, kind, controlId, title, message, until } = item;
  const about = [controlId, title, message].filter(Boolean).join(' ');
  const date = until ? ` Last day: ${calendar.toLastDay(until)}.` : '';
  return {
    title: `AI governance: ${system.title ?? system.name}`,
    description: `${
      isCandidate
        ? 'It has no owner who can be reached, and you could own it: declare its owner.'
        : ASKED[kind]
    }${about ? ` (${about})` : ''}${date}`,
    link: systemLink(system.entityRef, TABS[kind]),
  };
}
