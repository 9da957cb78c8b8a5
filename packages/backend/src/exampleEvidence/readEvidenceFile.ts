import {
  ImportedRecord,
  isCalendarDay,
  Measurement,
  parseInstant,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { parse } from 'yaml';
import { MeasuredSeries, readMeasuredSeries } from './measuredSeries';
import { resolveRelativeDates } from './relativeDates';

/** What is known about one AI system, or about the organisation. */
export interface SystemEvidence {
  /** Full, lower-case entity reference. */
  entityRef: string;
  records: ImportedRecord[];
  measurements: Measurement[];
  /** How what monitoring watches went in the past year. */
  history: MeasuredSeries[];
}

/** A file as it is written: with days, and the state where it cannot be told. */
interface EvidenceFile {
  system: string;
  records?: Array<Partial<ImportedRecord> & JsonObject>;
  measurements?: Array<Partial<Measurement> & JsonObject>;
  history?: JsonObject[];
}

function instant(value: unknown, place: string): string {
  const parsed = typeof value === 'string' ? parseInstant(value) : NaN;
  if (Number.isNaN(parsed)) {
    throw new InputError(
      `${place} is ${JSON.stringify(
        value,
      )}; allowed: a date, "40 days ago" or "in 40 days"`,
    );
  }
  return new Date(parsed).toISOString();
}

/** A day stays one: it counts in full, in the time zone of the organisation. */
function dayOrInstant(value: unknown, place: string): string {
  return typeof value === 'string' && isCalendarDay(value)
    ? value
    : instant(value, place);
}

/** Who names an approver approved it; the rest was handed in. */
function toRecord(
  record: Partial<ImportedRecord>,
  entityRef: string,
  place: string,
): ImportedRecord {
  const { id, type, author, approver, decidedAt, expiresAt } = record;
  if (!id || !type || !author) {
    throw new InputError(`${place} needs an id, a type and an author`);
  }
  return {
    data: {},
    state: approver ? 'approved' : 'submitted',
    ...record,
    id,
    entityRef,
    type,
    author,
    effectiveAt: dayOrInstant(record.effectiveAt, `${place}.effectiveAt`),
    ...(decidedAt && { decidedAt: instant(decidedAt, `${place}.decidedAt`) }),
    ...(expiresAt && {
      expiresAt: dayOrInstant(expiresAt, `${place}.expiresAt`),
    }),
  };
}

function toMeasurement(item: Partial<Measurement>, place: string): Measurement {
  const { metric, value } = item;
  if (!metric || typeof value !== 'number') {
    throw new InputError(`${place} needs a metric and a value`);
  }
  return {
    ...item,
    metric,
    value,
    measuredAt: instant(item.measuredAt, `${place}.measuredAt`),
  };
}

const parsed = new Map<string, { text: string; content: EvidenceFile }>();

/** Files are read at every evaluation, and most of the time that takes is parsing. */
function parseOnce(file: string, text: string): EvidenceFile {
  const known = parsed.get(file);
  if (known?.text === text) return known.content;
  const content = parse(text, { merge: true });
  parsed.set(file, { text, content });
  return content;
}

/**
 * Reads the evidence of one AI system, or of the organisation.
 *
 * @throws InputError that names the file and the place
 */
export function readEvidenceFile(options: {
  /** Name of the file, for errors. */
  file: string;
  text: string;
  /** The instant from which days are counted, in milliseconds. */
  now: number;
}): SystemEvidence {
  const { file, text, now } = options;
  const written: EvidenceFile = resolveRelativeDates(
    parseOnce(file, text) as JsonObject & EvidenceFile,
    now,
  );
  if (typeof written?.system !== 'string') {
    throw new InputError(`${file}: system is missing, an entity reference`);
  }
  const entityRef = written.system.toLocaleLowerCase('en-US');
  return {
    entityRef,
    records: (written.records ?? []).map((record, index) =>
      toRecord(record, entityRef, `${file}: records[${index}]`),
    ),
    measurements: (written.measurements ?? []).map((item, index) =>
      toMeasurement(item, `${file}: measurements[${index}]`),
    ),
    history: (written.history ?? []).map((item, index) =>
      readMeasuredSeries(item, `${file}: history[${index}]`),
    ),
  };
}
