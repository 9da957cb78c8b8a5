import { organisationTitle } from '../managementSystem/organisationTitle';
import { toDecisions } from '../managementSystem/toDecisions';
import { DescribedValue, DescriptionContext } from './types';
import { writerOf } from './writerOf';

/** Random ids, as the server gives them to records. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be nothing else than the id of a record. */
export const isRecordId = (text: string): boolean => ID.test(text);

/** An id of a type as its title most often is: `internal-audit`, Internal audit. */
export function toWords(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toLocaleUpperCase('en-US') + words.slice(1);
}

/**
 * Name of a record for people: its own title, else what it is about, else the title of
 * its type.
 * @public
 */
export function recordTitle(
  record: { data: object; type: string; subject?: string },
  type?: { title: string },
): string {
  const { title } = record.data as { title?: unknown };
  if (typeof title === 'string' && title !== '') return title;
  const { data, ...rest } = record;
  return (
    organisationTitle({ ...rest, data: data as Record<string, unknown> }) ??
    type?.title ??
    toWords(record.type)
  );
}

/** A record that another one names, by its title. */
export function describeNamed(
  id: string,
  context: DescriptionContext,
): DescribedValue {
  const record = context.records?.find(known => known.id === id);
  const type = context.types?.find(known => known.id === record?.type);
  return {
    text: record
      ? recordTitle(record, type)
      : writerOf(context)('unknownRecord', { id }),
  };
}

/** A decision of a management review, in its own words. */
export function describeDecision(
  ref: string,
  context: DescriptionContext,
): DescribedValue {
  const [reviewId] = ref.split('/');
  const review = context.records?.find(({ id }) => id === reviewId);
  const decision =
    review &&
    toDecisions({
      records: [
        {
          ...review,
          data: review.data as Record<string, unknown>,
          updatedAt: '',
        },
      ],
      // What is overdue is not asked for.
      now: 0,
    }).find(known => known.ref === ref);
  return {
    text: decision?.decision || writerOf(context)('unknownRecord', { id: ref }),
  };
}
