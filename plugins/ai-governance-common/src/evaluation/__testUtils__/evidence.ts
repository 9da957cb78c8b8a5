import { GovernanceRecord, RecordType } from '../../records/types';
import { DocumentFacts, Measurement } from '../types';
import { patched, Patch } from './aiSystem';
import { daysAgo } from './instants';

/** An approved record of ten days ago about version 3.2.0. */
export function record(
  type: RecordType,
  patch: Patch<GovernanceRecord> = {},
): GovernanceRecord {
  return patched<GovernanceRecord>(
    {
      id: type,
      type,
      state: 'approved',
      author: 'user:default/author',
      approver: 'user:default/approver',
      effectiveAt: daysAgo(10),
      binding: { version: '3.2.0' },
      data: {},
    },
    patch,
  );
}

/** A measurement of version 3.2.0, twelve hours ago. */
export function measurement(
  metric: string,
  value: number,
  patch: Partial<Measurement> = {},
): Measurement {
  return {
    metric,
    value,
    version: '3.2.0',
    measuredAt: daysAgo(0.5),
    ...patch,
  };
}

/** A document that was read. */
export function document(
  patch: Partial<Extract<DocumentFacts, { status: 'available' }>> = {},
): DocumentFacts {
  return {
    status: 'available',
    sha256: 'a'.repeat(64),
    length: 1200,
    ...patch,
  };
}

/** A document that has these headings with text below each. */
export function sections(...headings: string[]): DocumentFacts {
  return document({
    modelCard: {
      sections: headings.map(heading => ({
        heading,
        length: 80,
        placeholder: false,
      })),
    },
  });
}

/** A document that does not exist. */
export const missingDocument: DocumentFacts = {
  status: 'missing',
  detail: 'it does not exist',
};

/** A document whose place does not answer. */
export const unreachableDocument: DocumentFacts = {
  status: 'unavailable',
  detail: 'timed out',
};
