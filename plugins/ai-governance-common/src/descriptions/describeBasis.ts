import { Calendar } from '../lib/Calendar';
import { BasisRecord, DecisionBasis, RecordTypeInfo } from '../schema/types';
import { describeChanges } from './describeChanges';
import { describeRecord } from './describeRecord';
import { toWords } from './recordText';
import {
  DescribedChange,
  DescriptionContext,
  RecordDescription,
} from './types';

/** What was approved last, and what is different now. @public */
export interface DescribedPrevious {
  /** ISO 8601; absent where the record does not say. */
  decidedAt?: string;
  /** Reference of who approved it. */
  approver?: string;
  changes: DescribedChange[];
}

/** What a decision is about, in words. @public */
export interface DescribedBasis {
  description: RecordDescription;
  /** Absent where nothing was approved before. */
  previous?: DescribedPrevious;
  /**
   * Numbers that are not those that were submitted any more: first what the record says,
   * then what it would say now. Absent where they are the same.
   */
  recounted?: DescribedChange[];
}

/**
 * What a decision is about and what changed since the last approval, in words, from what
 * the API gives. A pure function.
 * @public
 */
export function describeBasis(options: {
  basis: DecisionBasis;
  types: readonly RecordTypeInfo[];
  calendar: Calendar;
  write?: DescriptionContext['write'];
  day?: DescriptionContext['day'];
}): DescribedBasis {
  const { basis, types } = options;
  const { record, previous, recounted } = basis;
  const type = types.find(({ id }) => id === record.type);
  const context = toDescriptionContext(options);
  const description = describeRecord({ record, type, context });
  const described = {
    description,
    ...(recounted && {
      recounted: describeChanges(
        description,
        describeRecord({
          record: { ...record, data: recounted },
          type,
          context,
        }),
      ),
    }),
  };
  if (!previous) return described;
  const before = describeRecord({
    record: { ...previous.record, binding: undefined },
    type,
    context: asOf(previous, context),
  });
  // What it was bound to then stands as the state of the system then.
  const now = describeRecord({
    record: { ...record, binding: undefined },
    type,
    context,
  });
  const { decidedAt, approver } = previous.record;
  return {
    ...described,
    previous: { decidedAt, approver, changes: describeChanges(before, now) },
  };
}

/**
 * With which what the basis of a decision names is said in words.
 * @public
 */
export function toDescriptionContext(options: {
  basis: DecisionBasis;
  types: NonNullable<DescriptionContext['types']>;
  calendar: Calendar;
  write?: DescriptionContext['write'];
  day?: DescriptionContext['day'];
}): DescriptionContext {
  const { basis, types, calendar, write, day } = options;
  const { system, settings, records, names, controls, files } = basis;
  return {
    calendar,
    types,
    write,
    day,
    settings,
    records,
    names: new Map(names.map(({ ref, name }) => [ref, name])),
    controls: new Map(controls.map(({ id, title }) => [id, title])),
    files: new Map(files.map(({ id, name }) => [id, name])),
    ...(system && {
      riskClass: system.riskClass,
      system: { ...system, riskClass: toWords(system.riskClass) },
    }),
  };
}

/** The context as it was when something was approved, as far as that is kept. */
function asOf(
  { record, records }: { record: BasisRecord; records: BasisRecord[] },
  { system, ...context }: DescriptionContext,
): DescriptionContext {
  return {
    ...context,
    records,
    // The class and the intended use of then are not kept.
    ...(system && {
      system: { ...system, version: record.binding?.version },
    }),
  };
}
