import {
  ControlWaiver,
  EntityRef,
  isSameRef,
  RecordAction,
  RecordTypeDefinition,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import {
  Caller,
  isChiefAiOfficer,
  isOfOrganisation,
  isRiskOwner,
  missingPermission,
  permissionFor,
  SystemRights,
} from '../access';
import {
  decidingRight,
  isForOfficer,
  noOfficerText,
  waivesGate,
} from './decidingRight';
import { StoredRecord } from './types';

/** Everything that decides what may be done with a record. */
export interface ActionContext {
  record: StoredRecord;
  /** Undefined when no pack brings the type any more; then it is read only. */
  type: RecordTypeDefinition | undefined;
  /** Who wrote it, wrote a revision of its content, or imported it. */
  writers: ReadonlySet<EntityRef>;
  entity: Entity | undefined;
  caller: Caller;
  rights: SystemRights;
  /**
   * References of those designated to approve a treatment plan (ISO/IEC 42001:2023
   * 6.1.3), as the roles and authorities in force say. Default: nobody.
   */
  designated?: readonly EntityRef[];
  /**
   * Who alone may decide for the organisation where no policy is asked. Default: anyone whom
   * the permission policy allows to.
   */
  organisationDeciders?: readonly EntityRef[];
  /** Whether a control is a gate. */
  isGate(controlId: string): boolean;
  /** What a waiver of a control is held to; undefined where as any other. */
  waiverOf(controlId: string): ControlWaiver | undefined;
  /** Person or group, in normal form. Default: nobody. */
  chiefAiOfficer?: EntityRef;
}

/** Why something may not be done: because of how the record stands, or of who asks. */
export interface Refusal {
  because: 'state' | 'caller';
  message: string;
}

const ACTIONS: RecordAction[] = [
  'revise',
  'submit',
  'approve',
  'reject',
  'withdraw',
];

/** What the caller may do with a record now. */
export function allowedActions(context: ActionContext): RecordAction[] {
  return ACTIONS.filter(action => !findRefusal(action, context));
}

/**
 * Why an action is refused; undefined when it is not. This is what a caller may do in
 * the state of a record; what they may learn is decided before.
 */
export function findRefusal(
  action: RecordAction,
  context: ActionContext,
): Refusal | undefined {
  const { record, type, entity } = context;
  if (!entity && !isOfOrganisation(record)) {
    return conflict(`${record.entityRef} left the catalog`);
  }
  if (!type) {
    return conflict(`No pack brings the record type ${record.type}`);
  }
  switch (action) {
    case 'revise':
      return refuseRevision(context);
    case 'submit':
      return record.state === 'draft'
        ? refuseUnlessAuthorOrUpdater(context)
        : conflict(`A record that is ${record.state} cannot be submitted`);
    case 'withdraw':
      return refuseWithdrawal(context, type);
    default:
      return refuseDecision(action, context, type, entity);
  }
}

function refuseRevision(context: ActionContext): Refusal | undefined {
  const { state } = context.record;
  if (state === 'approved') {
    return conflict(
      'An approved record stays as it was decided on; write a new one',
    );
  }
  return ['draft', 'submitted', 'rejected'].includes(state)
    ? refuseUnlessAuthorOrUpdater(context)
    : conflict(`A record that is ${state} cannot be revised`);
}

function refuseWithdrawal(
  context: ActionContext,
  type: RecordTypeDefinition,
): Refusal | undefined {
  const { state } = context.record;
  switch (state) {
    case 'draft':
    case 'submitted':
      return refuseUnlessAuthorOrUpdater(context);
    case 'approved':
      return refuseService(context) ?? refuseWithoutRight(context, type);
    default:
      return conflict(`A record that is ${state} cannot be withdrawn`);
  }
}

function refuseDecision(
  action: 'approve' | 'reject',
  context: ActionContext,
  type: RecordTypeDefinition,
  entity: Entity | undefined,
): Refusal | undefined {
  const { record, caller, writers } = context;
  if (type.approval !== 'required') {
    return conflict(`A ${type.id} counts without a decision`);
  }
  if (record.state !== 'submitted') {
    return conflict(
      `A record that is ${record.state} cannot be ${
        action === 'approve' ? 'approved' : 'rejected'
      }`,
    );
  }
  const unfit = refuseService(context) ?? refuseWithoutRight(context, type);
  if (unfit) {
    return unfit;
  }
  if (writers.has(caller.ref)) {
    return forbidden('You cannot decide on a record that you wrote');
  }
  return (
    refuseForOfficer(context) ??
    (entity && refuseForRiskOwner(context, type, entity)) ??
    refuseForManagement(context, type)
  );
}

/**
 * Why a caller may not write records of a type although they may write others; undefined
 * when they may. What counts without a decision has nobody else to look at it.
 */
export function refuseUndecided(
  type: RecordTypeDefinition | undefined,
  rights: SystemRights,
): string | undefined {
  return !type || type.approval === 'required' || rights.createUndecided
    ? undefined
    : `A ${type.id} counts without a decision, and the permission policy limits you in nothing: it takes owning the system or its risk, a policy that limits you, or being named in aiGovernance.fullAccess`;
}

/** The author may, and anyone who may update the records there. */
function refuseUnlessAuthorOrUpdater(
  context: ActionContext,
): Refusal | undefined {
  const { record, caller, rights, type } = context;
  if (rights.update) {
    return undefined;
  }
  if (isSameRef(caller.ref, record.author)) {
    const unrelated = refuseUndecided(type, rights);
    return unrelated === undefined ? undefined : forbidden(unrelated);
  }
  const missing = missingPermission(permissionFor('update', record));
  return forbidden(`${missing}. Without it, only the author may do that`);
}

function refuseService({ caller }: ActionContext): Refusal | undefined {
  return caller.isPerson ? undefined : forbidden('Only a person decides');
}

function refuseWithoutRight(
  { record, rights }: ActionContext,
  type: RecordTypeDefinition,
): Refusal | undefined {
  const right = decidingRight(type);
  return rights[right]
    ? undefined
    : forbidden(missingPermission(permissionFor(right, record)));
}

function refuseForOfficer(context: ActionContext): Refusal | undefined {
  const { record, caller, chiefAiOfficer } = context;
  if (!isForOfficer(record, context)) {
    return undefined;
  }
  if (chiefAiOfficer === undefined) {
    return conflict(noOfficerText(record.subject));
  }
  return isChiefAiOfficer(chiefAiOfficer, caller.ownershipRefs)
    ? undefined
    : forbidden(
        `${record.subject} is waived by the Chief AI Officer (${chiefAiOfficer}) alone`,
      );
}

/** Risks are accepted, and gates waived, by the risk owner alone. */
function refuseForRiskOwner(
  context: ActionContext,
  type: RecordTypeDefinition,
  entity: Entity,
): Refusal | undefined {
  const { record, caller } = context;
  const isWaivedGate = waivesGate(record, context);
  if (type.approver !== 'risk-owner' && !isWaivedGate) {
    return undefined;
  }
  return isRiskOwner(entity, caller.ownershipRefs)
    ? undefined
    : forbidden(
        isWaivedGate
          ? `${record.subject} is a gate, and a gate is waived by the risk owner (spec.governance.riskOwner) alone`
          : 'Only the risk owner (spec.governance.riskOwner) accepts a risk',
      );
}

/** What needs management is decided by whoever is designated, or by top management. */
function refuseForManagement(
  { caller, designated = [] }: ActionContext,
  type: RecordTypeDefinition,
): Refusal | undefined {
  if (type.approver !== 'designated-management') {
    return undefined;
  }
  if (designated.length === 0) {
    return conflict(
      `Nobody is designated to decide on a ${type.id}; name top management in the roles and authorities first`,
    );
  }
  return [caller.ref, ...caller.ownershipRefs].some(ref =>
    designated.some(one => isSameRef(one, ref)),
  )
    ? undefined
    : forbidden(
        `Only ${designated.join(
          ', ',
        )} may decide, as designated in the roles and authorities`,
      );
}

function conflict(message: string): Refusal {
  return { because: 'state', message };
}

function forbidden(message: string): Refusal {
  return { because: 'caller', message };
}
