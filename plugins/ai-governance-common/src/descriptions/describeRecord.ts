import { JsonObject } from '@backstage/types';
import { RecordTypeInfo } from '../schema/types';
import {
  describeControl,
  describeRows,
  describeShortName,
} from './describeValue';
import { DescriptionMessage } from './messages';
import { describeEntity, isReference } from './entityText';
import { ratingText, residualText } from './ratingText';
import { describeDecision, describeNamed, recordTitle } from './recordText';
import { rateForDescription } from './riskText';
import {
  DescribedRecord,
  DescribedRow,
  DescribedSection,
  DescribedValue,
  DescriptionContext,
  RecordDescription,
} from './types';
import { dayIn, writerOf } from './writerOf';

/** What a description reads of a type. @public */
export type DescribedType = Pick<
  RecordTypeInfo,
  'id' | 'title' | 'schema' | 'subject'
>;

const SUBJECTS: Record<
  NonNullable<DescribedType['subject']>,
  DescriptionMessage
> = {
  control: 'subjectControl',
  risk: 'subjectRisk',
  supplier: 'subjectSupplier',
  dataset: 'subjectDataset',
  incident: 'subjectIncident',
  clause: 'subjectClause',
  policy: 'subjectPolicy',
  objective: 'subjectObjective',
  obligation: 'subjectObligation',
  document: 'subjectDocument',
};

/**
 * What a record is about, in words: the title of its control, risk, incident or clause
 * and not their numbers alone.
 * @public
 */
export function describeSubject(
  record: Pick<DescribedRecord, 'type' | 'subject'>,
  type: Pick<DescribedType, 'subject'> | undefined,
  context: DescriptionContext,
): DescribedValue | undefined {
  const { subject } = record;
  if (subject === undefined) return undefined;
  switch (type?.subject) {
    case 'control':
    case 'clause':
      return describeControl(subject, context);
    case 'obligation':
      // Named by its pack and its control.
      return describeControl(subject.split(':').pop()!, context);
    case 'risk':
    case 'incident':
      return describeNamed(subject, context);
    case 'policy':
    case 'objective':
    case 'document':
      return type.subject === record.type
        ? { text: subject }
        : describeShortName(subject, type.subject, context);
    default:
      return isReference(subject)
        ? describeEntity(subject, context)
        : { text: subject };
  }
}

/** What a record is and what it is about, in a line. @public */
export function describeTitle(
  record: Pick<DescribedRecord, 'type' | 'subject' | 'data'>,
  type: DescribedType | undefined,
  context: DescriptionContext,
): string {
  const own = (record.data as { title?: unknown }).title;
  const { decision } = record.data as { decision?: unknown };
  let about: string | undefined;
  if (typeof own === 'string' && own !== '') {
    about = own;
  } else if (record.type === 'decision-follow-up') {
    about = describeDecision(String(decision), context).text;
  } else {
    about = describeSubject(record, type, context)?.text;
  }
  const title = recordTitle(record, type);
  const name = type?.title ?? title;
  if (about === undefined) return title;
  return about === name
    ? name
    : writerOf(context)('typeOfTitle', { type: name, title: about });
}

/** Content of a risk, with its ratings held to the matrix and the appetite. */
function riskRows(
  data: JsonObject,
  schema: JsonObject,
  context: DescriptionContext,
): Pick<DescribedSection, 'rows' | 'rating'> {
  const { inherentRating: _, residualRating: __, ...content } = data;
  const rating = rateForDescription(data, context);
  if (!rating) return { rows: describeRows(data, schema, context) };
  // A rating that is not stated is said, too.
  const rows = describeRows(
    { ...content, inherent: {}, residual: {} },
    schema,
    context,
  ).flatMap((row): DescribedRow[] => {
    if (row.path === 'inherent') {
      const { inherent } = rating;
      return inherent
        ? [{ ...row, values: [{ text: ratingText(inherent, context) }] }]
        : [];
    }
    return row.path === 'residual'
      ? [{ ...row, values: [{ text: residualText(rating, context) }] }]
      : [row];
  });
  return { rows, rating };
}

/** The risk that an acceptance is about. */
function aboutRisk(
  { subject }: DescribedRecord,
  context: DescriptionContext,
): DescribedSection[] {
  const risk = context.records?.find(({ id }) => id === subject);
  if (!risk) return [];
  const type = context.types?.find(({ id }) => id === risk.type);
  return [
    {
      id: 'risk',
      title: writerOf(context)('aboutRisk'),
      ...riskRows(
        risk.data as JsonObject,
        (type?.schema ?? {}) as JsonObject,
        context,
      ),
    },
  ];
}

const hasRisk = (record: DescribedRecord, context: DescriptionContext) =>
  context.records?.some(({ id }) => id === record.subject) === true;

function subjectRow(
  record: DescribedRecord,
  type: DescribedType | undefined,
  context: DescriptionContext,
): DescribedRow[] {
  const value = describeSubject(record, type, context);
  // The risk stands above, with all that is rated.
  if (!value || (type?.subject === 'risk' && hasRisk(record, context))) {
    return [];
  }
  let label = type?.title ?? '';
  if (type?.subject) {
    // A policy is not about a policy: it is one, with a short name for others to name it by.
    const isOwn = type.subject === record.type;
    label = writerOf(context)(isOwn ? 'shortName' : SUBJECTS[type.subject]);
  }
  return [{ path: 'subject', label, values: [value] }];
}

function contentSection(
  record: DescribedRecord,
  type: DescribedType | undefined,
  context: DescriptionContext,
): DescribedSection {
  const data = record.data as JsonObject;
  const schema = (type?.schema ?? {}) as JsonObject;
  const { rows, rating } =
    record.type === 'risk'
      ? riskRows(data, schema, context)
      : { rows: describeRows(data, schema, context), rating: undefined };
  return {
    id: 'content',
    title: writerOf(context)('content'),
    rows: [...subjectRow(record, type, context), ...rows],
    ...(rating && { rating }),
  };
}

/** For which system, as it is declared, or as it was when the record was bound. */
function systemSection(
  { binding }: DescribedRecord,
  context: DescriptionContext,
): DescribedSection[] {
  const write = writerOf(context);
  const { system } = context;
  const row = (
    path: string,
    label: DescriptionMessage,
    value: DescribedValue | undefined,
  ): DescribedRow[] =>
    value ? [{ path, label: write(label), values: [value] }] : [];
  const text = (value: string | number | undefined) =>
    value === undefined ? undefined : { text: String(value) };
  const rows = [
    ...row(
      'system',
      'system',
      system && describeEntity(system.entityRef, context),
    ),
    ...row('version', 'version', text(system?.version)),
    ...row('riskClass', 'riskClass', text(system?.riskClass)),
    ...row('intendedUse', 'intendedUse', text(system?.intendedUse)),
    ...row(
      'boundVersion',
      'boundVersion',
      system?.version === binding?.version ? undefined : text(binding?.version),
    ),
    ...row('boundRating', 'boundRating', text(binding?.residualRating)),
  ];
  return rows.length > 0
    ? [{ id: 'system', title: write('aboutSystem'), rows }]
    : [];
}

function validitySection(
  { effectiveAt, expiresAt }: DescribedRecord,
  context: DescriptionContext,
): DescribedSection {
  const write = writerOf(context);
  const lastDay =
    expiresAt && dayIn(context.calendar.toLastDay(expiresAt), context);
  return {
    id: 'validity',
    title: write('validity'),
    rows: [
      {
        path: 'effectiveAt',
        label: write('from'),
        values: [{ text: dayIn(effectiveAt, context) }],
      },
      ...(lastDay
        ? [
            {
              path: 'expiresAt',
              label: write('until'),
              values: [{ text: lastDay }],
            },
          ]
        : []),
    ],
  };
}

/**
 * A record in words, so that a person who decides on it or reads it sees all of it: the risk
 * that is accepted with its rating and the appetite, choices by their titles, people,
 * systems, controls and records by their names. A pure function: the portal and every
 * export show the same.
 * @public
 */
export function describeRecord(options: {
  record: DescribedRecord;
  /** Undefined when no pack brings the type any more. */
  type: DescribedType | undefined;
  context: DescriptionContext;
}): RecordDescription {
  const { record, type, context } = options;
  return {
    title: describeTitle(record, type, context),
    sections: [
      ...(type?.subject === 'risk' ? aboutRisk(record, context) : []),
      contentSection(record, type, context),
      ...systemSection(record, context),
      validitySection(record, context),
    ],
  };
}
