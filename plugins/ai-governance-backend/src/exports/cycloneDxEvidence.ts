import {
  Calendar,
  ControlResult,
  RecordView,
  signatureText,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonArray, JsonObject, JsonValue } from '@backstage/types';
import { SystemExport } from './SystemExport';

type ExportedRecord = Omit<RecordView, 'may'>;

function data(name: string, content: JsonValue): JsonArray {
  return [
    {
      name,
      contents: {
        attachment: {
          contentType: 'application/json',
          content: JSON.stringify(content),
        },
      },
    },
  ];
}

/** Reference within the document. */
export const requirementRef = (controlId: string) => `requirement:${controlId}`;
/** Reference within the document. */
export const claimRef = (controlId: string) => `claim:${controlId}`;
/** Reference within the document. */
export const resultRef = (controlId: string) => `evidence:result:${controlId}`;
/** Reference within the document. */
export const recordRef = (recordId: string) => `evidence:record:${recordId}`;
/** Reference within the document. */
export const fixRef = (controlId: string) => `evidence:mitigation:${controlId}`;

/** The result of a control, with the facts it rests on. */
export function resultEvidence(
  result: ControlResult,
  system: SystemExport,
): JsonObject {
  return {
    'bom-ref': resultRef(result.controlId),
    propertyName: `ai-governance:control:${result.controlId}`,
    description: result.reason,
    data: data('Result and the facts it rests on', {
      state: result.state,
      code: result.code,
      requirement: result.requirement,
      facts: result.facts as unknown as JsonArray,
      assumed: result.assumed,
    }),
    created: system.scorecard.evaluatedAt,
    ...(result.expiresAt && { expires: result.expiresAt }),
  };
}

/** The schema asks for instants where people state days. */
const toText = (instant: number) => new Date(instant).toISOString();

/** A record, with who wrote it and who decided. */
export function recordEvidence(
  record: ExportedRecord,
  calendar: Calendar,
): JsonObject {
  return {
    'bom-ref': recordRef(record.id),
    propertyName: `ai-governance:record:${record.type}`,
    description: `${record.type}, ${record.state}, revision ${record.revision}`,
    data: data('Record', record.data as JsonValue),
    created: toText(calendar.startOf(record.effectiveAt)),
    ...(record.expiresAt && {
      expires: toText(calendar.endOf(record.expiresAt)),
    }),
    author: {
      name: signatureText({
        ref: record.author,
        signature: record.signatures?.author,
      }),
    },
    ...(record.approver && {
      reviewer: {
        name: signatureText({
          ref: record.approver,
          signature: record.signatures?.approver,
        }),
      },
    }),
  };
}

/** What is done about a control that does not pass. */
export function mitigation(
  result: ControlResult,
  system: SystemExport,
): JsonObject {
  const control = system.pack.controls.find(
    ({ id }) => id === result.controlId,
  );
  const { waiver, fix } = result;
  return {
    'bom-ref': fixRef(result.controlId),
    propertyName: `ai-governance:mitigation:${result.controlId}`,
    description: waiver
      ? `Waived until ${system.calendar.toLastDay(waiver.expiresAt)}: ${
          waiver.reason
        }`
      : fix?.text ?? control?.remediation ?? result.reason,
    created: system.scorecard.evaluatedAt,
    ...(waiver && {
      expires: toText(system.calendar.endOf(waiver.expiresAt)),
      reviewer: {
        name: signatureText({
          ref: waiver.approver,
          signature: waiver.approverSignature,
        }),
      },
    }),
  };
}

/** Records that count, by the controls that their type serves. */
export function recordsOf(
  system: SystemExport,
  controlId: string,
): ExportedRecord[] {
  const serving = new Map(system.recordTypes.map(type => [type.id, type]));
  return system.records.filter(({ type, state, subject }) => {
    const definition = serving.get(type);
    return (
      (state === 'approved' || state === 'submitted') &&
      Boolean(definition?.controls.includes(controlId)) &&
      (definition?.subject !== 'control' || subject === controlId)
    );
  });
}
