import {
  EntityRef,
  readPersonRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { StoredRecord } from './types';

/** Roles whose holders approve the treatment plan and what remains of risks. */
const DECIDING = ['top-management', 'designated-management'];

/**
 * References of people and groups that roles and authorities designate to approve the
 * treatment plan of risks (ISO/IEC 42001:2023 5.3 and 6.1.3), in normal form, each once.
 */
export function designatedIn(
  records: ReadonlyArray<Pick<StoredRecord, 'data'>>,
): EntityRef[] {
  const holders = records.flatMap(({ data }) =>
    ((data.roles ?? []) as JsonObject[])
      .filter(({ role }) => DECIDING.includes(String(role)))
      .flatMap(role => (role.holders ?? []) as string[])
      .flatMap(holder => readPersonRef(holder) ?? []),
  );
  return [...new Set(holders)];
}
