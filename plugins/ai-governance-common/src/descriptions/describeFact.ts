import { JsonObject, JsonValue } from '@backstage/types';
import { Fact } from '../evaluation/types';
import { isJsonObject } from '../lib/isJsonObject';
import { describeRows, rowsText } from './describeValue';
import { describeEntity, isReference, nameEntities } from './entityText';
import { recordTitle } from './recordText';
import { DescribedValue, DescriptionContext } from './types';
import { dayIn, writerOf } from './writerOf';

/** What the evaluator reports about a record that it used. */
interface RecordFact {
  id: string;
  author?: string;
  approver?: string;
  effectiveAt?: string;
  version?: string;
  imported?: boolean;
}

const PREFIX = 'record:';

/** Who did something with a record. */
function acted(
  role: NonNullable<DescribedValue['role']>,
  ref: string | undefined,
  context: DescriptionContext,
): DescribedValue[] {
  if (ref === undefined) return [];
  const person = describeEntity(ref, context);
  const text = writerOf(context)(role, { who: person.text });
  return [{ ...person, role, text }];
}

/** A record that a result rests on: what it is, from when, and by whom. */
function describeRecordFact(
  typeId: string,
  { id, author, approver, effectiveAt, version, imported }: RecordFact,
  context: DescriptionContext,
): DescribedValue[] {
  const write = writerOf(context);
  const record = context.records?.find(known => known.id === id);
  const type = context.types?.find(known => known.id === typeId);
  const title = recordTitle(record ?? { type: typeId, data: {} }, type);
  return [
    {
      text: effectiveAt
        ? write('recordOf', { title, day: dayIn(effectiveAt, context) })
        : title,
    },
    ...acted('writtenBy', author, context),
    ...acted('approvedBy', approver, context),
    ...(version ? [{ text: write('forVersion', { version }) }] : []),
    ...(imported ? [{ text: write('imported') }] : []),
  ];
}

function describeFactValue(
  value: JsonValue,
  context: DescriptionContext,
): DescribedValue {
  if (typeof value === 'string') {
    return isReference(value)
      ? describeEntity(value, context)
      : { text: nameEntities(value, context) };
  }
  if (typeof value === 'boolean') {
    return { text: writerOf(context)(value ? 'yes' : 'no') };
  }
  if (isJsonObject(value)) {
    return { text: rowsText(describeRows(value, {}, context), context) };
  }
  return { text: String(value) };
}

/**
 * A fact that a result rests on, in words: a record as "Governance review of 29 November,
 * written by …, approved by …", a declared value by its names. Empty where it is absent.
 * @public
 */
export function describeFact(
  { path, value }: Fact,
  context: DescriptionContext,
): DescribedValue[] {
  if (value === null || value === undefined) return [];
  if (path.startsWith(PREFIX) && isJsonObject(value) && value.id) {
    return describeRecordFact(
      path.slice(PREFIX.length),
      value as unknown as RecordFact & JsonObject,
      context,
    );
  }
  const values = Array.isArray(value) ? value : [value];
  return values.map(item => describeFactValue(item!, context));
}
