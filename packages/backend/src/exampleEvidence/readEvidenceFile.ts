import {
  GovernanceRecord,
  Measurement,
  RECORD_TYPES,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { parse } from 'yaml';
import { resolveRelativeDates } from './relativeDates';

/** What is known about one AI system. */
export interface SystemEvidence {
  /** Full, lower-case entity reference. */
  entityRef: string;
  records: GovernanceRecord[];
  measurements: Measurement[];
}

/** A file as it is written: days instead of instants, approved unless it says so. */
interface EvidenceFile {
  system: string;
  records?: Array<Partial<GovernanceRecord> & JsonObject>;
  measurements?: Array<Partial<Measurement> & JsonObject>;
}

function instant(value: unknown, place: string): string {
  const parsed = typeof value === 'string' ? Date.parse(value) : NaN;
  if (Number.isNaN(parsed)) {
    throw new InputError(
      `${place} is ${JSON.stringify(
        value,
      )}; allowed: a date, "40 days ago" or "in 40 days"`,
    );
  }
  return new Date(parsed).toISOString();
}

function toRecord(
  record: Partial<GovernanceRecord>,
  place: string,
): GovernanceRecord {
  const { id, type, author, expiresAt } = record;
  if (!id || !author) {
    throw new InputError(`${place} needs an id and an author`);
  }
  if (!type || !RECORD_TYPES.includes(type)) {
    throw new InputError(
      `${place}.type is ${JSON.stringify(type)}; allowed: ${RECORD_TYPES.join(
        ', ',
      )}`,
    );
  }
  return {
    data: {},
    state: 'approved',
    ...record,
    id,
    type,
    author,
    effectiveAt: instant(record.effectiveAt, `${place}.effectiveAt`),
    ...(expiresAt && { expiresAt: instant(expiresAt, `${place}.expiresAt`) }),
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

/**
 * Reads the evidence of one AI system.
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
  const written: EvidenceFile = resolveRelativeDates(parse(text), now);
  if (typeof written?.system !== 'string') {
    throw new InputError(`${file}: system is missing, an entity reference`);
  }
  return {
    entityRef: written.system.toLocaleLowerCase('en-US'),
    records: (written.records ?? []).map((record, index) =>
      toRecord(record, `${file}: records[${index}]`),
    ),
    measurements: (written.measurements ?? []).map((item, index) =>
      toMeasurement(item, `${file}: measurements[${index}]`),
    ),
  };
}
