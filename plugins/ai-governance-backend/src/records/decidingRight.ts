import {
  ControlWaiver,
  RecordTypeDefinition,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { PermittedRights } from '../access';

/** The right by which records of a type are decided. */
export function decidingRight(
  type: RecordTypeDefinition,
): keyof PermittedRights {
  if (type.level === 'organisation') {
    return 'decide';
  }
  if (type.approver === 'release-approver') {
    return 'approveRelease';
  }
  if (type.approver === 'risk-owner') {
    return 'acceptRisk';
  }
  return type.id === 'waiver' ? 'decideWaiver' : 'decide';
}

/** Whether a record is a waiver of a gate. */
export function waivesGate(
  record: { type: string; subject?: string },
  isGate: (controlId: string) => boolean,
): boolean {
  return (
    record.type === 'waiver' &&
    record.subject !== undefined &&
    isGate(record.subject)
  );
}

/** Whether a record waives a control whose waivers are the Chief AI Officer's alone. */
export function isForOfficer(
  { type, subject }: { type: string; subject?: string },
  { waiverOf }: { waiverOf(controlId: string): ControlWaiver | undefined },
): boolean {
  return (
    type === 'waiver' &&
    subject !== undefined &&
    waiverOf(subject)?.decidedBy === 'chief-ai-officer'
  );
}
