import { Calendar } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { GovernanceEvent, GovernanceEventType } from '../events';
import { notificationScope, systemLink, SystemTab } from '../util';
import { LONGEST_TEXT, LONGEST_TITLE, shortened } from './channelLimits';
import { NOTICE_RULES } from './noticeRules';
import { NoticeContent } from './NotificationStore';

type Say = (
  data: JsonObject,
  calendar: Calendar,
) => [what: string, text: string];

const isGone: Record<string, string> = {
  unowned: 'No owner is declared.',
  dangling: 'Its owner does not exist.',
  vacant: 'Its owner has no members.',
};

/** A control or a record, as far as the event names it. */
const about = ({ controlId, title }: JsonObject) =>
  [controlId, title].filter(Boolean).join(' ');

const whose = (data: JsonObject) => (about(data) ? `: ${about(data)}` : '');

const whoOf = ({ byName, by }: JsonObject) => byName ?? by;

const lastDay = ({ until }: JsonObject, calendar: Calendar) =>
  typeof until === 'string' ? ` Last day: ${calendar.toLastDay(until)}.` : '';

const inDays = (days: unknown) => (days === 1 ? 'in 1 day' : `in ${days} days`);

const reviewed = ({ recordTitle, subject, title }: JsonObject) =>
  [recordTitle, title ?? subject].filter(Boolean).join(': ');

const CLOCK: Record<string, string> = {
  half: 'half of the time is gone',
  'last-day': 'this is the last day',
  over: 'the time is over',
};

/** What happened, and what there is to do. Notifications have no translations. */
const SAY: Record<GovernanceEventType, Say> = {
  'ownership.lost': data => [
    'lost its owner',
    `${isGone[String(data.ownership)] ?? ''} Declare another one.`,
  ],
  'level.fallen': data => [
    `fell from ${data.from} to ${data.to}`,
    `Its level fell from ${data.from} to ${data.to}. See which controls no longer pass.`,
  ],
  'level.risen': data => [
    `rose to ${data.to}`,
    `Its level rose from ${data.from} to ${data.to}.`,
  ],
  'gate.closed': data => [
    `gate closed: ${list(data.gates)}`,
    `A gate no longer passes: ${list(
      data.gates,
    )}. Until it does, the level is held down and the next stage is blocked.`,
  ],
  'gate.opened': data => [
    `gate opened: ${list(data.gates)}`,
    `A gate no longer blocks: ${list(data.gates)}.`,
  ],
  'evidence.expiring': (data, calendar) => [
    `evidence expires ${inDays(data.days)}${whose(data)}`,
    `Evidence of ${about(data)} expires ${inDays(
      data.days,
    )}. Renew it.${lastDay(data, calendar)}`,
  ],
  'evidence.expired': data => [
    `evidence has expired${whose(data)}`,
    `Evidence of ${about(data)} has expired. Renew it.`,
  ],
  'waiver.expiring': (data, calendar) => [
    `a waiver ends ${inDays(data.days)}${whose(data)}`,
    `The waiver of ${about(data)} ends ${inDays(
      data.days,
    )}. Close the gap, or have a new waiver decided on.${lastDay(
      data,
      calendar,
    )}`,
  ],
  'assessment.missing': data => [
    'impact assessment is missing',
    `It is in use without a current impact assessment${whose(
      data,
    )}. Complete one.`,
  ],
  'acceptance.outdated': data => [
    `acceptance no longer counts${whose(data)}`,
    `The acceptance of a risk no longer counts${whose(
      data,
    )}. Accept the risk again or reduce it.`,
  ],
  'treatment.overdue': data => [
    `treatment is overdue${whose(data)}`,
    `The treatment of a risk is overdue${whose(data)}.`,
  ],
  'action.overdue': data => [
    `corrective action is overdue${whose(data)}`,
    `A corrective action is overdue${whose(data)}.`,
  ],
  'review.overdue': data => [
    'governance review is overdue',
    `Its governance review is overdue${whose(data)}. Hold it.`,
  ],
  'metric.breached': data => [
    `${data.metric} breaches its limit`,
    `${data.metric}${
      data.slice ? ` of ${data.slice}` : ''
    } is outside its limit${data.limit ? ` (${data.limit})` : ''}${
      data.value === undefined ? '' : `; measured last: ${data.value}`
    }.`,
  ],
  'approval.wanted': data => [
    `decision wanted: ${reviewed(data)}`,
    `${whoOf(data)} asks for a decision on ${reviewed(
      data,
    )}. Read it, then approve or reject it.`,
  ],
  'record.decided': data => [
    `${data.decision}: ${reviewed(data)}`,
    `${whoOf(data)} ${data.decision} ${reviewed(data)}.${
      data.comment ? ` Comment: ${data.comment}` : ''
    }`,
  ],
  'incident.clock': (data, calendar) => [
    `${CLOCK[String(data.phase)]} for an incident${whose(data)}`,
    `${data.clock === 'report' ? 'Reporting' : 'Answering'} an incident${whose(
      data,
    )}: ${CLOCK[String(data.phase)]}. Last day: ${calendar.toLastDay(
      String(data.dueAt),
    )}.`,
  ],
  'descriptor.refused': data => [
    'the catalog refuses its newest descriptor',
    `The catalog refuses its newest descriptor. Correct it.${
      data.message ? ` It says: ${data.message}` : ''
    }`,
  ],
  'law.ahead': data => [
    `${data.framework} asks for more from ${data.date}`,
    `${data.framework}: ${inDays(data.days)}, on ${
      data.date
    }, more applies to ${data.systems} AI ${
      data.systems === 1 ? 'system' : 'systems'
    }${data.controls ? `: ${list(data.controls)}` : ''}.`,
  ],
};

function list(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : '';
}

/** Text that no channel takes for markup: mails print what they are given into HTML. */
function plain(text: string): string {
  return text.replace(/</g, '‹').replace(/>/g, '›');
}

/** What a notification about an event says, and where it leads to. */
export function noticeText(
  event: GovernanceEvent,
  calendar: Calendar,
): NoticeContent {
  const [what, text] = SAY[event.type](event.data, calendar);
  const system = event.data.system as JsonObject | undefined;
  const name = system ? String(system.title ?? system.name) : 'AI governance';
  const title = plain(`${name}: ${what}`);
  return {
    title: shortened(title, LONGEST_TITLE),
    text: shortened(plain(text.trim()) || title, LONGEST_TEXT),
    link: linkOf(event),
    scope: scopeOf(event),
  };
}

function linkOf({ type, entityRef, data }: GovernanceEvent): string {
  if (type === 'law.ahead') return '/ai-governance/law-calendar';
  if (data.system === undefined || entityRef === undefined) {
    return '/ai-governance/management-system';
  }
  const tab = data.recordType ? tabOfRecord(data) : NOTICE_RULES[type].tab;
  return systemLink(entityRef, tab);
}

/** Risks and what is done about them have a tab of their own. */
function tabOfRecord({ recordType }: JsonObject): SystemTab {
  return /risk|incident|nonconformity/.test(String(recordType))
    ? 'ai-risk'
    : 'ai-controls';
}

/** Kinds that are steps of one matter take each other's place. */
function scopeOf({ type, entityRef = '', key = '', data }: GovernanceEvent) {
  if (data.recordType) return notificationScope('record', key);
  const [matter] = type.split('.');
  return notificationScope(
    type === 'incident.clock' || type === 'law.ahead' ? type : matter,
    entityRef,
    key,
  );
}
