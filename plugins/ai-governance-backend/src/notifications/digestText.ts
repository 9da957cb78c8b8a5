import {
  AttentionItem,
  AttentionKind,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { GovernanceEventType } from '../events';
import { MY_WORK_LINK, notificationScope } from '../util';
import { LONGEST_TEXT, shortened } from './channelLimits';
import { NoticeContent, StoredNotice } from './NotificationStore';
import { Waiting, WaitingFor } from './Waiting';

/** Lines of what is new; the page that the digest leads to has all. */
const MOST_LINES = 25;
/** Systems that a line of what waits names. */
const MOST_NAMES = 3;
/** Characters of each such name. */
const LONGEST_NAME = 40;
/** Characters of the line that says how much there is beyond those before it. */
const LONGEST_COUNT = 20;

/** Kinds of event that an item of attention stands behind while it holds. */
const ITEM_OF: Partial<Record<GovernanceEventType, AttentionKind>> = {
  'evidence.expiring': 'evidence-expiring',
  'evidence.expired': 'evidence-expired',
  'waiver.expiring': 'waiver-expiring',
  'assessment.missing': 'assessment-missing',
  'acceptance.outdated': 'acceptance-outdated',
  'treatment.overdue': 'treatment-overdue',
  'action.overdue': 'action-overdue',
  'review.overdue': 'review-overdue',
  'descriptor.refused': 'edit-refused',
};

const WAITS: Record<AttentionKind, string> = {
  unowned: 'Without an owner',
  dangling: 'Owner does not exist',
  vacant: 'Owner without members',
  'edit-refused': 'Descriptor refused',
  'no-contact': 'Nobody to ask',
  'class-not-set': 'Without a risk class',
  'assessment-missing': 'Impact assessment missing',
  'evidence-expired': 'Evidence expired',
  'acceptance-outdated': 'Acceptance outdated',
  'treatment-overdue': 'Treatment overdue',
  'action-overdue': 'Corrective action overdue',
  'review-overdue': 'Review overdue',
  'evidence-expiring': 'Evidence expires soon',
  'waiver-expiring': 'Waiver ends soon',
};

/** New things that are still so; what was put right meanwhile is left out. */
export function stillNew(
  notices: readonly StoredNotice[],
  waiting: Pick<Waiting, 'holds'>,
): StoredNotice[] {
  const latest = new Map<string, StoredNotice>();
  for (const notice of notices) {
    const { kind, entityRef, key = '', content } = notice;
    const item = ITEM_OF[kind];
    const isDone =
      item !== undefined &&
      entityRef !== undefined &&
      !waiting.holds(item, entityRef, key);
    // A step of the same matter takes the place of the one before.
    latest.delete(content.scope);
    if (!isDone) latest.set(content.scope, notice);
  }
  return [...latest.values()];
}

/** One digest: what is new, and what still waits. */
export function digestText(
  notices: readonly StoredNotice[],
  { items, decisions }: WaitingFor,
): NoticeContent {
  const isNew = (item: AttentionItem) =>
    notices.some(
      ({ kind, entityRef, key = '' }) =>
        ITEM_OF[kind] === item.kind &&
        entityRef === item.system.entityRef &&
        key === item.key,
    );
  const old = items.filter(item => !isNew(item));
  const count = old.length + decisions.length;
  const heading = `New (${notices.length}):`;
  const waiting = [
    ...(count > 0 ? ['', `Still waiting (${count}):`] : []),
    ...(decisions.length > 0
      ? [`• Decisions that wait for you: ${decisions.length}`]
      : []),
    ...waitingLines(old),
  ];
  const room = LONGEST_TEXT - [heading, ...waiting].join('\n').length - 1;
  return {
    title: `AI governance: ${notices.length} new${
      count > 0 ? `, ${count} still waiting` : ''
    }`,
    text: [heading, ...newLines(notices, room), ...waiting].join('\n'),
    link: MY_WORK_LINK,
    scope: notificationScope('digest'),
  };
}

/** As many as fit, and how many more there are. */
function newLines(notices: readonly StoredNotice[], room: number): string[] {
  const lines: string[] = [];
  let left = room - LONGEST_COUNT;
  for (const { content } of notices.slice(0, MOST_LINES)) {
    const line = `• ${content.title}`;
    left -= line.length + 1;
    if (left < 0) break;
    lines.push(line);
  }
  const more = notices.length - lines.length;
  return more > 0 ? [...lines, `• and ${more} more`] : lines;
}

function waitingLines(items: readonly AttentionItem[]): string[] {
  const byKind = new Map<AttentionKind, AttentionItem[]>();
  for (const item of items) {
    byKind.set(item.kind, [...(byKind.get(item.kind) ?? []), item]);
  }
  return [...byKind].map(([kind, found]) => {
    const names = [
      ...new Set(
        found.map(({ system }) =>
          shortened(system.title ?? system.name, LONGEST_NAME),
        ),
      ),
    ];
    const more = names.length - MOST_NAMES;
    return `• ${WAITS[kind]}: ${found.length} (${names
      .slice(0, MOST_NAMES)
      .join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
  });
}
