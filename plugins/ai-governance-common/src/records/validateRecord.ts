import { JsonObject } from '@backstage/types';
import { clauseGroups, clauseTitles } from '../frameworks/clauses';
import { Calendar } from '../lib/Calendar';
import { RecordFault } from '../schema/RecordFault';
import { RiskSettings } from '../schema/types';
import { showValue } from '../validation/describeValue';
import { allowedWords } from '../validation/didYouMean';
import { draftSchemaOf } from './draftSchema';
import { findLaterDays } from './laterDays';
import { findMissingAnswers } from './missingAnswers';
import {
  findNonconformityFaults,
  RecordRevisionContent,
} from './nonconformityFaults';
import { findOrganisationFaults } from './organisationFaults';
import { findPlanningFaults } from './planningFaults';
import { findContentFaults } from './recordSchema';
import { RecordTypeDefinition } from './RecordTypeDefinition';
import { findRiskFaults } from './riskFaults';

/** What is to be recorded, and what it is held to. @public */
export interface RecordToValidate {
  type: RecordTypeDefinition;
  data: unknown;
  subject?: string;
  /** Days, or ISO 8601 instants. */
  effectiveAt?: string;
  expiresAt?: string;
  /** Of the organisation, where its days begin and end. Default UTC. */
  timeZone?: string;
  /** Milliseconds since the epoch. */
  now: number;
  settings: RiskSettings;
  /** Controls of the packs in force. */
  controlIds: string[];
  /**
   * Reference of the person who writes. With it the check of a corrective action
   * is held to be recorded by the person who made it.
   */
  by?: string;
  /**
   * A draft need not be complete: what is missing is not a fault before it is submitted,
   * what is there is held to its type, format and limits as ever.
   */
  draft?: boolean;
  /** Content of the revisions before, oldest first, where there are any. */
  earlier?: RecordRevisionContent[];
  /** Taken over from elsewhere: its end may have passed. */
  isImported?: boolean;
}

const CLAUSE_IDS: string[] = [...clauseTitles, ...clauseGroups].map(
  ([id]) => id,
);

/** A type with its article. */
const aType = ({ id }: RecordTypeDefinition) =>
  `${/^[aeio]/.test(id) ? 'an' : 'a'} ${id}`;

function subjectFaults(record: RecordToValidate): RecordFault[] {
  const { type, subject, controlIds, draft = false } = record;
  if (type.subject === undefined) {
    return subject === undefined
      ? []
      : [{ path: 'subject', message: `${aType(type)} has no subject` }];
  }
  if (subject === undefined) {
    if (draft) return [];
    return [
      { path: 'subject', message: `is missing; it names the ${type.subject}` },
    ];
  }
  const known = { control: controlIds, clause: CLAUSE_IDS }[
    type.subject as string
  ];
  return known && !known.includes(subject)
    ? [
        {
          path: 'subject',
          message: `"${subject}" is not a ${type.subject}; ${allowedWords(
            subject,
            known,
          )}`,
        },
      ]
    : [];
}

function instantFaults(record: RecordToValidate): RecordFault[] {
  const { type, effectiveAt, expiresAt, now, isImported } = record;
  const { draft = false } = record;
  const calendar = Calendar.of(record.timeZone);
  const faults: RecordFault[] = [];
  if (effectiveAt !== undefined && !(calendar.startOf(effectiveAt) <= now)) {
    faults.push({
      path: 'effectiveAt',
      message: `${showValue(
        effectiveAt,
      )} is not allowed; expected a day that has come or an instant that has passed`,
    });
  }
  if (expiresAt === undefined) {
    if (type.expiry === 'required' && !draft) {
      faults.push({
        path: 'expiresAt',
        message: `is missing; ${aType(type)} states until when it counts`,
      });
    }
  } else if (type.expiry === 'none') {
    faults.push({
      path: 'expiresAt',
      message: `${aType(type)} states no end`,
    });
  } else if (isImported && !(calendar.endOf(expiresAt) > startOf(record))) {
    faults.push({
      path: 'expiresAt',
      message: `${showValue(
        expiresAt,
      )} is not allowed; expected a day or an instant after effectiveAt`,
    });
  } else if (!isImported && !(calendar.endOf(expiresAt) > now)) {
    faults.push({
      path: 'expiresAt',
      message: `${showValue(
        expiresAt,
      )} is not allowed; expected a day that has not ended or an instant ahead`,
    });
  }
  return faults;
}

function startOf({ effectiveAt, timeZone, now }: RecordToValidate): number {
  return effectiveAt === undefined
    ? now
    : Calendar.of(timeZone).startOf(effectiveAt);
}

function ownFaults(record: RecordToValidate, data: JsonObject): RecordFault[] {
  switch (record.type.id) {
    case 'risk':
      return findRiskFaults({ ...record, data });
    case 'nonconformity':
    case 'audit-finding':
      return findNonconformityFaults({ ...record, data });
    default:
      return [];
  }
}

/**
 * Every fault of what somebody wants to record; none when it may be written.
 * Whether its author may write it, and whether its subject exists, is not judged here.
 * @public
 */
export function validateRecord(options: RecordToValidate): RecordFault[] {
  const { type, data, now, draft = false, isImported = false } = options;
  const schema = draft ? draftSchemaOf(type.schema) : type.schema;
  const content = findContentFaults(schema, data);
  if (content.length === 0) {
    const valid = data as JsonObject;
    content.push(
      ...findLaterDays({
        type: type.id,
        data: valid,
        calendar: Calendar.of(options.timeZone),
        now,
      }),
      ...ownFaults(options, valid),
      ...findOrganisationFaults({ type: type.id, data: valid, draft }),
      ...findPlanningFaults({ type: type.id, data: valid, draft }),
      ...(draft || isImported
        ? []
        : findMissingAnswers({ type: type.id, data: valid })),
    );
  }
  return [...subjectFaults(options), ...instantFaults(options), ...content];
}
