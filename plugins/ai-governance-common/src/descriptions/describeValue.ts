import { JsonObject, JsonValue } from '@backstage/types';
import { annexAControls } from '../frameworks/annexA';
import { isJsonObject } from '../lib/isJsonObject';
import { isCalendarDay } from '../lib/time';
import { bandOf } from '../risk/matrix';
import { clauseOfReference } from '../managementSystem/clauses';
import { describeEntity, isReference, nameEntities } from './entityText';
import { describeRating, isRatingSchema, ratingText } from './ratingText';
import { describeRiskInLine } from './riskText';
import {
  describeDecision,
  describeNamed,
  isRecordId,
  toWords,
} from './recordText';
import { schemaBelow } from './schemaBelow';
import { DescribedRow, DescribedValue, DescriptionContext } from './types';
import { dayIn, writerOf } from './writerOf';

/** Number of a control of Annex A, wherever it stands alone. */
const ANNEX_A = /^A(\.\d+)+$/;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

type Describe = (text: string, context: DescriptionContext) => DescribedValue;

/** A control of Annex A or of a pack, or a clause, by its number and title. */
export const describeControl: Describe = (id, context) => {
  const title =
    context.controls?.get(id) ??
    annexAControls.find(control => control.id === id)?.title ??
    clauseOfReference(id)?.title;
  return {
    text: title ? writerOf(context)('titled', { id, title }) : id,
  };
};

/** A policy or an objective, which others name by its short name. */
export function describeShortName(
  name: string,
  type: string,
  context: DescriptionContext,
): DescribedValue {
  const record = context.records?.find(
    known => known.type === type && known.subject === name,
  );
  const { title } = (record?.data ?? {}) as { title?: unknown };
  return {
    text:
      typeof title === 'string' && title !== '' && title !== name
        ? writerOf(context)('titledName', { title, name })
        : name,
  };
}

const describeStep =
  (which: 'likelihood' | 'impact'): Describe =>
  (step, { settings }) => ({
    text: settings?.[which][Number(step) - 1] ?? step,
  });

/** How values of a format are said. */
const FORMATS: Record<string, Describe> = {
  day: (text, context) => ({ text: dayIn(text, context) }),
  'entity-ref': describeEntity,
  'attachment-id': (id, context) => ({
    text: context.files?.get(id) ?? writerOf(context)('file', { id }),
    attachmentId: id,
  }),
  'risk-category': (id, { settings }) => ({
    text:
      settings?.categories.find(category => category.id === id)?.title ??
      toWords(id),
  }),
  'likelihood-step': describeStep('likelihood'),
  'impact-step': describeStep('impact'),
  rating: (rating, context) => ({
    text: context.settings
      ? ratingText(
          {
            rating: Number(rating),
            band: bandOf({
              settings: context.settings,
              rating: Number(rating),
            }),
          },
          context,
        )
      : rating,
  }),
  'risk-id': describeRiskInLine,
  'incident-id': describeNamed,
  'audit-id': describeNamed,
  'programme-id': describeNamed,
  'decision-id': describeDecision,
  'control-id': describeControl,
  'annex-a-control': describeControl,
  'clause-or-control': describeControl,
  'policy-name': (name, context) => describeShortName(name, 'policy', context),
};

const ofObject = (value: JsonValue | undefined): JsonObject =>
  isJsonObject(value) ? value : {};

const isEmpty = (value: JsonValue | undefined) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** Title of a choice, such as "Low" for 2. */
function choiceTitle(
  value: JsonValue,
  { oneOf }: JsonObject,
): string | undefined {
  const choices = Array.isArray(oneOf) ? oneOf.map(ofObject) : [];
  const choice = choices.find(item => item.const === value);
  return typeof choice?.title === 'string' ? choice.title : undefined;
}

/** A word of a vocabulary, such as `partly-implemented`, in what the server writes. */
const WORD = /^[a-z]+(-[a-z]+)*$/;

function describeText(
  text: string,
  schema: JsonObject,
  context: DescriptionContext,
): DescribedValue {
  const format = FORMATS[String(schema.format)];
  if (format) return format(text, context);
  if (isReference(text)) return describeEntity(text, context);
  if (isCalendarDay(text)) return { text: dayIn(text, context) };
  if (context.records?.some(({ id }) => id === text)) {
    return describeNamed(text, context);
  }
  if (schema.readOnly === true || ANNEX_A.test(text)) {
    const control = describeControl(text, context);
    if (control.text !== text) return control;
  }
  if (schema.readOnly === true) {
    if (WORD.test(text)) return { text: toWords(text) };
    if (INSTANT.test(text)) return { text: dayIn(text, context) };
  }
  return { text: nameEntities(text, context) };
}

/** A document by its title, with its address. */
function describeLink({ title, url }: JsonObject): DescribedValue {
  const href = String(url ?? '');
  return {
    text: typeof title === 'string' && title ? `${title} · ${href}` : href,
    href,
  };
}

const isLink = ({ properties }: JsonObject) =>
  ofObject(ofObject(properties).url).format === 'link' &&
  Object.keys(ofObject(properties)).every(key =>
    ['title', 'url'].includes(key),
  );

/** Rows in one line: each label with its values. */
export function rowsText(
  rows: readonly DescribedRow[],
  context: DescriptionContext,
): string {
  const write = writerOf(context);
  return rows
    .map(({ label, values }) =>
      write('part', {
        label,
        value: values.map(({ text }) => text).join(', '),
      }),
    )
    .join('; ');
}

function describeObject(
  value: JsonObject,
  schema: JsonObject,
  context: DescriptionContext,
): DescribedValue {
  if (isLink(schema)) return describeLink(value);
  const rows = describeRows(value, schema, context);
  return { text: rowsText(rows, context), rows };
}

/** One value in words. */
function describeValue(
  value: JsonValue,
  schema: JsonObject,
  context: DescriptionContext,
): DescribedValue {
  const choice = choiceTitle(value, schema);
  if (choice !== undefined) return { text: choice };
  if (typeof value === 'boolean') {
    return { text: writerOf(context)(value ? 'yes' : 'no') };
  }
  if (typeof value === 'string') return describeText(value, schema, context);
  if (typeof value === 'number') {
    const format = FORMATS[String(schema.format)];
    return format?.(String(value), context) ?? { text: String(value) };
  }
  if (Array.isArray(value)) {
    const items = ofObject(schema.items);
    return {
      text: value
        .map(item => describeValue(item!, items, context).text)
        .join(', '),
    };
  }
  return describeObject(ofObject(value), schema, context);
}

/**
 * An identifier in a snapshot of the server of what is not shown here: it tells a person
 * nothing, and its title stands beside it.
 */
function isUnknownId(
  item: JsonValue | undefined,
  { readOnly }: JsonObject,
  { records }: DescriptionContext,
): boolean {
  return (
    readOnly === true &&
    typeof item === 'string' &&
    isRecordId(item) &&
    !records?.some(({ id }) => id === item)
  );
}

/**
 * Content as rows, in the order and with the titles of its schema; what the schema does
 * not name comes last under its own key. Groups become rows of their own, with the title
 * of the group before theirs.
 */
export function describeRows(
  data: JsonObject,
  schema: JsonObject,
  context: DescriptionContext,
  prefix: { path: string; label: string } = { path: '', label: '' },
): DescribedRow[] {
  const properties = ofObject(schema.properties);
  const keys = Object.keys({ ...properties, ...data });
  return keys.flatMap((key): DescribedRow[] => {
    const value = data[key];
    if (isEmpty(value)) return [];
    const own = schemaBelow(schema, properties[key]);
    const title = typeof own.title === 'string' ? own.title : toWords(key);
    const path = `${prefix.path}${key}`;
    const label = `${prefix.label}${title}`;
    if (isRatingSchema(own)) {
      return [{ path, label, values: [describeRating(value, context)] }];
    }
    if (isJsonObject(value) && !isLink(own)) {
      return describeRows(value, own, context, {
        path: `${path}.`,
        label: `${label}: `,
      });
    }
    const itemSchema = Array.isArray(value) ? schemaBelow(own, own.items) : own;
    const items = (Array.isArray(value) ? value : [value!]).filter(
      item => !isUnknownId(item, itemSchema, context),
    );
    if (items.length === 0) return [];
    return [
      {
        path,
        label,
        values: items.map(item => describeValue(item!, itemSchema, context)),
      },
    ];
  });
}
