import {
  BasisRecord,
  DecisionBasis,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { isOfOrganisation } from '../access';
import { Redaction } from './RecordRedactor';

/**
 * What a caller may learn of the basis of a decision: of the records that are named,
 * those of the same place and of systems that the caller may read, and of people,
 * controls and files, those that what is left names.
 */
export async function limitBasis(
  basis: DecisionBasis,
  options: {
    redaction: Redaction;
    /** Whether the caller may read a system. */
    mayRead: (entityRef: string) => Promise<boolean>;
  },
): Promise<DecisionBasis> {
  const { redaction } = options;
  const { previous, recounted, names, controls, files, ...rest } = basis;
  const limit = (records: BasisRecord[]) =>
    listReadable(basis.record.entityRef, records, options);
  const limited = {
    ...rest,
    record: redaction.record(basis.record),
    records: await limit(basis.records),
    ...(recounted && {
      recounted: redaction.record({ ...basis.record, data: recounted }).data,
    }),
    ...(previous && {
      previous: {
        record: redaction.record(previous.record),
        records: await limit(previous.records),
      },
    }),
  };
  const text = JSON.stringify(limited).toLocaleLowerCase('en-US');
  const isNamed = (id: string) => text.includes(id.toLocaleLowerCase('en-US'));
  return {
    ...limited,
    names: names.filter(({ ref }) => isNamed(ref)),
    controls: controls.filter(({ id }) => isNamed(id)),
    files: files.filter(({ id }) => isNamed(id)),
  };
}

async function listReadable(
  place: string | undefined,
  records: BasisRecord[],
  options: {
    redaction: Redaction;
    mayRead: (entityRef: string) => Promise<boolean>;
  },
): Promise<BasisRecord[]> {
  const { redaction, mayRead } = options;
  const readable: BasisRecord[] = [];
  for (const record of records) {
    const { entityRef = '' } = record;
    if (entityRef === place) {
      if (!redaction.hiddenIds.includes(record.id)) {
        readable.push(redaction.record(record));
      }
    } else if (!isOfOrganisation({ entityRef }) && (await mayRead(entityRef))) {
      readable.push(record);
    }
  }
  return readable;
}
