import {
  ControlResult,
  RecordTypeInfo,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NOT_PASSING } from './notPassing';

/** Type of the record by which a control need not pass for a while. */
export const WAIVER = 'waiver';

/** Whether the person who looks may approve or reject a record. */
export function waitsForDecision(record: RecordView): boolean {
  return record.may.includes('approve') || record.may.includes('reject');
}

/** Types of record that are evidence for a control, in the order of the packs. */
export function typesFor(
  controlId: string,
  types: Iterable<RecordTypeInfo>,
): RecordTypeInfo[] {
  return [...types].filter(
    ({ id, controls }) => id !== WAIVER && controls.includes(controlId),
  );
}

/** Records that are evidence for a control, and its waivers, last changed first. */
export function recordsFor(
  controlId: string,
  records: readonly RecordView[],
  types: ReadonlyMap<string, RecordTypeInfo>,
): RecordView[] {
  return records.filter(record => {
    if (record.type === WAIVER) return record.subject === controlId;
    const type = types.get(record.type);
    if (!type?.controls.includes(controlId)) return false;
    return type.subject !== 'control' || record.subject === controlId;
  });
}

/** Whether a control is one for which a waiver can be asked. */
export function mayNeedWaiver(result: ControlResult): boolean {
  return (
    result.requirement === 'required' && NOT_PASSING.includes(result.state)
  );
}
