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

/** What says how the waivers of a control are decided. */
interface WaiverRules {
  isGate(controlId: string): boolean;
  waiverOf(controlId: string): ControlWaiver | undefined;
}

type Waiving = { type: string; subject?: string };

/** Whether a record waives a control whose waivers are the Chief AI Officer's alone. */
export function isForOfficer(
  { type, subject }: Waiving,
  { waiverOf }: Pick<WaiverRules, 'waiverOf'>,
): boolean {
  return (
    type === 'waiver' &&
    subject !== undefined &&
    waiverOf(subject)?.decidedBy === 'chief-ai-officer'
  );
}

/** Whether a record waives a gate, which is the risk owner's unless it is the officer's. */
export function waivesGate(record: Waiving, rules: WaiverRules): boolean {
  return (
    record.type === 'waiver' &&
    record.subject !== undefined &&
    rules.isGate(record.subject) &&
    !isForOfficer(record, rules)
  );
}

/** Why nobody can decide on a waiver of such a control. */
export const noOfficerText = (controlId: string | undefined) =>
  `${controlId} is waived by the Chief AI Officer alone, and none is configured; name the officer in aiGovernance.chiefAiOfficer`;
