import {
  AiSystemEntity,
  ControlPack,
  defaultRiskSettings,
  Fault,
  FaultPath,
  GovernanceRecord,
  intendedUseHash,
  iso42001Pack,
  Measurement,
  RECORD_TYPES,
  RecordTypeDefinition,
  specHash,
  toGovernanceRecord,
  validateRecord,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject, JsonValue } from '@backstage/types';
import { parseSegments } from '../mapping/targetPath';
import {
  fieldFaults,
  flag,
  group,
  instant,
  number,
  oneOf,
  required,
  text,
} from './fieldFaults';
import { SampleEvidence } from './types';

const BINDING = {
  version: text,
  specHash: text,
  classifiedOn: text,
  residualRating: number,
  intendedUseHash: text,
  datasetVersion: text,
  authorIsOwner: flag,
  approverMayApprove: flag,
  approverIsRiskOwner: flag,
  approverIsChiefAiOfficer: flag,
};

/** A record as an import of records has it, without the system that it is about. */
const RECORD = {
  id: required(text),
  type: required(oneOf(RECORD_TYPES)),
  state: oneOf([
    'draft',
    'submitted',
    'approved',
    'rejected',
    'withdrawn',
    'superseded',
  ]),
  subject: text,
  author: required(text),
  approver: text,
  effectiveAt: required(instant),
  expiresAt: instant,
  binding: group,
  data: group,
};

const MEASUREMENT = {
  metric: required(text),
  kind: text,
  value: required(number),
  version: text,
  measuredAt: required(instant),
  slice: text,
  dataset: text,
};

/** Stands for the hash that a record of today would be bound to. */
const CURRENT_HASH = 'current';

type WrittenRecord = JsonObject & Pick<GovernanceRecord, 'id' | 'type'>;

/** What is written at a place of a sample, and what it is held to. */
export interface EvidenceContext {
  pack: ControlPack;
  system: AiSystemEntity;
  now: number;
}

/** Types of record of the pack, and those of the default pack that it does not bring. */
function findType(
  { recordTypes = [] }: ControlPack,
  id: string,
): RecordTypeDefinition | undefined {
  return [...recordTypes, ...(iso42001Pack.recordTypes ?? [])].find(
    type => type.id === id,
  );
}

/** As the portal reads it: what names an approver is approved, the rest is submitted. */
function toRecord(
  written: WrittenRecord,
  { system }: EvidenceContext,
): GovernanceRecord {
  const binding = { ...(written.binding as GovernanceRecord['binding']) };
  if (binding.specHash === CURRENT_HASH) binding.specHash = specHash(system);
  if (binding.intendedUseHash === CURRENT_HASH) {
    binding.intendedUseHash = intendedUseHash(system);
  }
  const record = {
    state: written.approver ? 'approved' : 'submitted',
    data: {},
    ...written,
    binding,
  };
  // What the server adds to a record, such as its revision, no control reads.
  return toGovernanceRecord(
    record as unknown as Parameters<typeof toGovernanceRecord>[0],
  );
}

function stateFaults(
  { state, approver, type }: GovernanceRecord,
  needsApproval: boolean,
): Array<{ path: string; message: string }> {
  const isDecided = state === 'approved' || state === 'rejected';
  if (isDecided && !needsApproval) {
    const path = approver === undefined ? 'state' : 'approver';
    return [
      { path, message: `a ${type} counts without a decision: submitted` },
    ];
  }
  return isDecided && approver === undefined
    ? [{ path: 'state', message: 'lacks an approver; expected who decided' }]
    : [];
}

function contentFaults(
  record: GovernanceRecord,
  data: unknown,
  path: FaultPath,
  { pack, now }: EvidenceContext,
): Fault[] {
  const type = findType(pack, record.type)!;
  const faults = [
    ...stateFaults(record, type.approval === 'required'),
    ...validateRecord({
      ...record,
      data,
      type,
      now,
      settings: defaultRiskSettings,
      controlIds: pack.controls.map(({ id }) => id),
      isImported: true,
      draft: record.state === 'draft',
    }),
  ];
  return faults.map(fault => ({
    path: [...path, ...(parseSegments(fault.path) ?? [])],
    message: `${record.id}: ${fault.path}: ${fault.message}`,
  }));
}

function readRecord(
  value: JsonValue,
  path: FaultPath,
  context: EvidenceContext,
): { record?: GovernanceRecord; faults: Fault[] } {
  const faults = fieldFaults({ value, path, fields: RECORD });
  const { binding } = (value ?? {}) as JsonObject;
  if (faults.length === 0 && binding !== undefined) {
    faults.push(
      ...fieldFaults({
        value: binding,
        path: [...path, 'binding'],
        fields: BINDING,
      }),
    );
  }
  if (faults.length > 0) return { faults };
  const written = value as WrittenRecord;
  const record = toRecord(written, context);
  const data = written.data ?? {};
  return { record, faults: contentFaults(record, data, path, context) };
}

/** Records and measurements as they are written, and what is wrong with them. */
export function readEvidence(
  written: Array<{ path: FaultPath; value: JsonObject }>,
  context: EvidenceContext,
): SampleEvidence & { faults: Fault[] } {
  const records: GovernanceRecord[] = [];
  const measurements: Measurement[] = [];
  const faults: Fault[] = [];
  for (const { path, value } of written) {
    const listed = (key: string) =>
      ((value[key] ?? []) as JsonValue[]).map(
        (item, index) => [item, [...path, key, index]] as const,
      );
    for (const [item, place] of listed('records')) {
      const read = readRecord(item, place, context);
      faults.push(...read.faults);
      if (read.record) records.push(read.record);
    }
    for (const [item, place] of listed('measurements')) {
      const found = fieldFaults({
        value: item,
        path: place,
        fields: MEASUREMENT,
      });
      faults.push(...found);
      if (found.length === 0) measurements.push(item as unknown as Measurement);
    }
  }
  return { records, measurements, faults };
}
