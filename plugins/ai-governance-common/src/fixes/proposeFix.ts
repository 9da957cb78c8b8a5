import { declaredRiskOwner } from '../entity/declaredPeople';
import { EvaluationInput } from '../evaluation/types';
import { evidenceOfCheck } from '../packs/evidenceOfCheck';
import { RecordTypeDefinition } from '../records/RecordTypeDefinition';
import { negationsAt } from './candidates';
import { findEdits, isClosed } from './findEdits';
import { Judged, judge, scoreOf } from './judge';
import { addedDocuments, simulate } from './simulate';
import { FixEdit, FixOption, FixProposal, FixRecord } from './types';

const RISK_OWNER = ['spec', 'governance', 'riskOwner'];

function toOption(
  input: EvaluationInput,
  kind: FixOption['kind'],
  edits: FixEdit[],
  reached: Judged,
): FixOption {
  const { control, result } = reached;
  const isOpen = !isClosed(reached);
  const isChosen = edits.some(({ choice }) => choice);
  // Values that a person chooses could make anything due.
  const assumes = isChosen && !isOpen ? 'closed' : 'nothing';
  const score =
    assumes === 'closed'
      ? scoreOf(input, control.id)
      : scoreOf(isOpen ? input : simulate(input, control, edits));
  return {
    kind,
    edits,
    state: result.state,
    ...(isOpen && result.fix && { then: result.fix.text }),
    score,
    assumes,
    documents: addedDocuments(input.entity, edits),
  };
}

/** What says that a control does not apply, where that is open; the first field that can. */
function ruleOut(
  input: EvaluationInput,
  { control, open }: Judged,
): FixOption | undefined {
  for (const path of open) {
    for (const value of negationsAt(path)) {
      const edits: FixEdit[] = [{ path: path.split('.'), value }];
      const after = judge(simulate(input, control, edits), control.id);
      if (after?.result.state === 'not-applicable') {
        return toOption(input, 'rule-out', edits, after);
      }
    }
  }
  return undefined;
}

function toRecord(
  { entity }: Pick<EvaluationInput, 'entity'>,
  type: RecordTypeDefinition,
): FixRecord {
  const { id, title, description, approver, approval, expiry, schema } = type;
  const { required = [], properties = {} } = schema as {
    required?: string[];
    properties?: Record<string, { title?: string; readOnly?: boolean }>;
  };
  const isRiskOwners = approver === 'risk-owner';
  const riskOwner = isRiskOwners ? declaredRiskOwner(entity) : undefined;
  return {
    type: id,
    title,
    description,
    ...(approver && { approver }),
    expiry,
    decided: approval === 'required',
    ...(riskOwner && { decidedBy: riskOwner }),
    needs: required
      .filter(key => !properties[key]?.readOnly)
      .map(key => properties[key]?.title ?? key),
    ...(isRiskOwners && !riskOwner && { declareFirst: RISK_OWNER.join('.') }),
  };
}

function recordsOf(
  input: EvaluationInput,
  { control }: Judged,
  types: readonly RecordTypeDefinition[],
): FixRecord[] {
  const evidence = evidenceOfCheck(control.check);
  return types
    .filter(({ id }) => evidence.includes(`record:${id}`))
    .map(type => toRecord(input, type));
}

/** The lines that name who decides, where nobody does. */
function deciderOption(
  input: EvaluationInput,
  start: Judged,
): FixOption | undefined {
  const edits: FixEdit[] = [
    {
      path: RISK_OWNER,
      value: 'user:default/your-risk-owner',
      choice: { hint: 'Who accepts residual risk.' },
    },
  ];
  const after = judge(simulate(input, start.control, edits), start.control.id);
  return after && toOption(input, 'decider', edits, after);
}

/**
 * How a control that does not pass is closed: all the lines that its descriptor lacks at
 * once, the records that it takes, and the score that it will give.
 *
 * @remarks
 *
 * Nothing but the evaluator decides: each proposal was applied, and evaluated. Where it is open
 * whether the control applies at all, what says that it does not comes first. What a person has
 * to choose is marked, and stands in the text as `TODO` until they did.
 *
 * @param recordTypes - of every pack, as the control may take one of another pack
 * @returns undefined where the pack has no such control, or where it asks for nothing
 * @public
 */
export function proposeFix(
  input: EvaluationInput,
  controlId: string,
  recordTypes: readonly RecordTypeDefinition[],
): FixProposal | undefined {
  const start = judge(input, controlId);
  if (!start || isClosed(start)) return undefined;
  const { control, result } = start;
  const out = ruleOut(input, start);
  const { edits, reached } = findEdits(input, start);
  const records = isClosed(reached)
    ? []
    : recordsOf(input, reached, recordTypes);
  const needsDecider =
    records.some(({ declareFirst }) => declareFirst) &&
    !edits.some(({ path }) => path.join('.') === RISK_OWNER.join('.'));
  const decider = needsDecider ? deciderOption(input, start) : undefined;
  return {
    controlId: control.id,
    title: control.title,
    state: result.state,
    text: result.fix?.text ?? control.remediation,
    score: scoreOf(input),
    options: [
      ...(out ? [out] : []),
      ...(edits.length > 0 ? [toOption(input, 'declare', edits, reached)] : []),
      ...(decider ? [decider] : []),
    ],
    records,
  };
}
