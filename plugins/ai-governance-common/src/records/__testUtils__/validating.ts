import { listRecordTypes } from '../../packs/recordTypes';
import { iso42001Pack } from '../../packs/shipped/iso42001Pack.generated';
import { defaultRiskSettings } from '../../risk';
import { RecordFault } from '../../schema/RecordFault';
import { RecordTypeDefinition } from '../RecordTypeDefinition';
import { RecordToValidate, validateRecord } from '../validateRecord';

/** The instant of every test. */
export const NOW = Date.parse('2026-11-23T12:00:00.000Z');

const types = new Map(
  listRecordTypes([iso42001Pack]).map(type => [type.id, type]),
);

/** A type of the shipped pack. */
export const typeOf = (id: RecordTypeDefinition['id']) => types.get(id)!;

/** Faults of a record of the shipped pack under default settings. */
export function faultsOf(
  type: RecordTypeDefinition['id'],
  record: Omit<Partial<RecordToValidate>, 'type'>,
): RecordFault[] {
  return validateRecord({
    type: typeOf(type),
    data: {},
    now: NOW,
    settings: defaultRiskSettings,
    controlIds: iso42001Pack.controls.map(({ id }) => id),
    ...record,
  });
}
