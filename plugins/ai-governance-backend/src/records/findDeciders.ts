import {
  declaredRiskOwner,
  EntityRef,
  RecordTypeDefinition,
  WaitsFor,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { isOfOrganisation, permissionFor } from '../access';
import {
  decidingRight,
  isForOfficer,
  noOfficerText,
  waivesGate,
} from './decidingRight';
import { ActionContext } from './recordActions';

/** Who may decide on a record, as far as it is declared somewhere. */
export interface Deciders {
  role: WaitsFor['role'];
  /** The role in words, and the field that declares who has it. */
  title: string;
  /** Undefined where the permission policy alone says who; it is not asked of others. */
  refs?: readonly EntityRef[];
  permission: string;
  /** What is missing so that anybody could. */
  missing?: string;
}

/** What says who may decide, independent of who asks. */
export type DecidingContext = Omit<
  ActionContext,
  'caller' | 'rights' | 'writers'
>;

/** Undefined where a record of the type counts without a decision. */
export function findDeciders(context: DecidingContext): Deciders | undefined {
  const { record, type, entity } = context;
  if (type?.approval !== 'required') {
    return undefined;
  }
  const deciders = {
    ...rolesOf(context, type),
    permission: permissionFor(decidingRight(type), record).name,
  };
  return entity || isOfOrganisation(record)
    ? deciders
    : {
        ...deciders,
        refs: [],
        missing: `${record.entityRef} left the catalog`,
      };
}

function rolesOf(
  context: DecidingContext,
  type: RecordTypeDefinition,
): Omit<Deciders, 'permission'> {
  const { record } = context;
  if (isForOfficer(record, context)) {
    return ofOfficer(context);
  }
  const isWaivedGate = waivesGate(record, context);
  if (type.approver === 'risk-owner' || isWaivedGate) {
    return ofRiskOwner(
      context,
      isWaivedGate
        ? `${record.subject} is a gate, and a gate is waived by the risk owner alone`
        : 'a risk is accepted by the risk owner alone',
    );
  }
  if (type.level === 'organisation') {
    return ofOrganisation(context, type);
  }
  if (type.approver === 'release-approver') {
    return {
      role: 'release-approver',
      title: 'anyone who may approve releases',
    };
  }
  return type.id === 'waiver'
    ? { role: 'waiver-decider', title: 'anyone who may decide on waivers' }
    : { role: 'record-decider', title: 'anyone who may decide on records' };
}

function ofOfficer({
  record,
  chiefAiOfficer,
}: DecidingContext): Omit<Deciders, 'permission'> {
  return {
    role: 'chief-ai-officer',
    title: 'the Chief AI Officer (aiGovernance.chiefAiOfficer)',
    refs: chiefAiOfficer ? [chiefAiOfficer] : [],
    ...(!chiefAiOfficer && {
      missing: noOfficerText(record.subject),
    }),
  };
}

function ofRiskOwner(
  { entity }: DecidingContext,
  rule: string,
): Omit<Deciders, 'permission'> {
  const riskOwner = entity && declaredRiskOwner(entity);
  return {
    role: 'risk-owner',
    title: 'the risk owner (spec.governance.riskOwner)',
    refs: riskOwner ? [riskOwner] : [],
    ...(!riskOwner && {
      missing: `${rule}, and none is declared; declare spec.governance.riskOwner`,
    }),
  };
}

function ofOrganisation(
  { designated = [], organisationDeciders }: DecidingContext,
  type: RecordTypeDefinition,
): Omit<Deciders, 'permission'> {
  const isOpen = organisationDeciders?.length === 0;
  const missing = isOpen
    ? 'no permission policy is asked, and aiGovernance.fullAccess names nobody; name there who runs AI governance, or set permission.enabled'
    : undefined;
  if (type.approver !== 'designated-management') {
    return {
      role: 'governance-office',
      title: 'anyone who may decide for the organisation',
      refs: organisationDeciders,
      missing,
    };
  }
  return {
    role: 'designated-management',
    title: 'management, as designated in the roles and authorities',
    refs: designated,
    missing:
      designated.length === 0
        ? `nobody is designated to decide on a ${type.id}; name top management in the roles and authorities, and have them approved`
        : missing,
  };
}
