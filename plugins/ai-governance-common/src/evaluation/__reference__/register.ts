import { GovernanceRecord, RecordType } from '../../records/types';
import { EvaluationInput } from '../types';
import { Anything } from './Case';
import { classOf } from './classes';
import { begins } from './days';

/** Records of a type that were ever submitted, stand, and count by now. */
export function entriesOf(
  input: EvaluationInput,
  type: RecordType,
): GovernanceRecord[] | undefined {
  if (input.records.status === 'unavailable') return undefined;
  return input.records.items.filter(
    record =>
      record.type === type &&
      (record.state === 'submitted' || record.state === 'approved') &&
      !(begins(input, record.effectiveAt) > input.now),
  );
}

export const isOpen = ({ data }: { data: Anything }) =>
  data.status !== 'closed';

/** Risks that are not closed; undefined where records cannot be read. */
export function openRisks(
  input: EvaluationInput,
): GovernanceRecord[] | undefined {
  return entriesOf(input, 'risk')?.filter(isOpen);
}

/** Likelihood times impact, or the rating of a register that states no steps. */
export function ratingOf(
  risk: GovernanceRecord,
  which: 'inherent' | 'residual',
): number | undefined {
  const data: Anything = risk.data;
  const { likelihood, impact } = data[which] ?? {};
  const stepped = Number(likelihood) * Number(impact);
  const rating = Number.isFinite(stepped) ? stepped : data[`${which}Rating`];
  return typeof rating === 'number' ? rating : undefined;
}

/** Rating above which a risk needs treatment and acceptance: the lowest that applies. */
function appetiteFor(input: EvaluationInput, risk: GovernanceRecord): number {
  const appetite = input.policy.risk?.appetite ?? {
    default: input.policy.riskAppetite,
  };
  const { byCategory = {}, byClass = {} } = appetite;
  const { category } = risk.data as Anything;
  const riskClass = classOf(input);
  const classes =
    riskClass === 'prohibited' ? ['prohibited', 'high'] : [riskClass];
  return Math.min(
    appetite.default,
    // Of what nobody said, the lowest of all.
    ...(category === undefined
      ? Object.values(byCategory)
      : [byCategory[category] ?? Infinity]),
    ...(riskClass === undefined
      ? Object.values(byClass)
      : classes.map(name => byClass[name!] ?? Infinity)),
  );
}

/** A risk without the rating may be above the appetite. */
export function isAbove(
  input: EvaluationInput,
  risk: GovernanceRecord,
  which: 'inherent' | 'residual',
): boolean {
  return !((ratingOf(risk, which) ?? Infinity) <= appetiteFor(input, risk));
}

/** Whether the risk owner has to accept it. */
export function needsAcceptance(
  input: EvaluationInput,
  risk: GovernanceRecord,
): boolean {
  return (
    (risk.data as Anything).treatment === 'accept' ||
    isAbove(input, risk, 'residual')
  );
}
