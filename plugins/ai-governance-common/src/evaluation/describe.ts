import { JsonValue } from '@backstage/types';
import { isJsonObject } from '../lib/isJsonObject';
import { formatInstant } from '../lib/time';
import { withoutCredentials } from '../lib/withoutCredentials';
import { signatureText } from '../records/signatureText';
import { expiringFrom } from './attention';
import { EvaluationContext } from './context';
import { ControlOutcome, nextChange } from './controlOutcome';
import { restsOnImport } from './restsOnImport';
import { declareFix } from './declareFix';
import { ControlResult, Fix } from './types';

function reasonOf(ctx: EvaluationContext, decided: ControlOutcome): string {
  const { compiled, state, code, outcome, waiver } = decided;
  const { control } = compiled;
  if (waiver) {
    return `Waived until ${ctx.calendar.toLastDay(
      waiver.expiresAt!,
    )} by ${signatureText({
      ref: waiver.approver!,
      signature: waiver.approverSignature,
    })}: ${waiver.data.reason}. Without it: ${outcome!.reason()}`;
  }
  switch (code) {
    case 'condition':
      return `Does not apply: ${compiled.applies!.because(ctx)}.`;
    case 'class':
      return `Not required in class ${ctx.requirementClass}.`;
    case 'retired':
      return 'No longer due: the system is retired.';
    case 'stage':
      return `Due from ${control.dueFrom}; the system is in ${ctx.stage}.`;
    case 'undeclared':
      return `The evidence holds, and it counts once it is declared that the control is due: declare ${decided
        .assumedToApply()
        .join(', ')}.`;
    default:
      return (
        outcome!.reason().replace(/\s+/g, ' ').trim() ||
        (state === 'pass' ? 'Every requirement is met.' : control.title)
      );
  }
}

/**
 * What to do next. Where it is open whether a control applies, that comes first: what
 * is declared may rule it out, and no evidence closes it before.
 */
function fixOf(decided: ControlOutcome): Fix | undefined {
  const { state, code, outcome, compiled } = decided;
  if (!['fail', 'expired', 'unknown', 'waived'].includes(state)) {
    return undefined;
  }
  const [path] =
    code === 'undeclared' ? decided.assumedToApply() : decided.openCondition();
  if (path !== undefined) {
    return declareFix(path);
  }
  const { remediation, fixAt } = compiled.control;
  return (
    outcome?.fix?.() ?? { text: remediation, ...(fixAt && { path: fixAt }) }
  );
}

/** What was declared, but for names and passwords in addresses. */
function hideCredentials(value: JsonValue): JsonValue {
  if (typeof value === 'string') return withoutCredentials(value);
  if (Array.isArray(value)) return value.map(hideCredentials);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      part === undefined ? part : hideCredentials(part),
    ]),
  );
}

/** Inside the warning window. */
function isExpiring(ctx: EvaluationContext, decided: ControlOutcome): boolean {
  const from = expiringFrom(ctx, decided);
  return from !== undefined && ctx.now >= from;
}

/** Puts a decision into words. */
export function describeControl(
  ctx: EvaluationContext,
  decided: ControlOutcome,
): ControlResult {
  const { compiled, state, code, requirement, outcome, waiver } = decided;
  const { control } = compiled;
  const next = nextChange(ctx, decided);
  const fix = fixOf(decided);
  const expiresAt = outcome?.expiresAt;
  const facts = outcome?.facts?.() ?? [];
  const imported = restsOnImport(ctx, facts, waiver);
  return {
    controlId: control.id,
    state,
    code,
    reason: withOrigin(
      withoutCredentials(reasonOf(ctx, decided)),
      state,
      imported,
    ),
    requirement,
    weight: control.weight,
    gate: control.gate,
    dueFrom: control.dueFrom,
    facts: facts.map(({ path, value }) => ({
      path,
      value: hideCredentials(value),
    })),
    assumed: [
      ...new Set([
        ...decided.assumedToApply(),
        ...(outcome ? compiled.check.assumed?.(ctx) ?? [] : []),
      ]),
    ],
    ...(isExpiring(ctx, decided) && { expiring: true as const }),
    ...(expiresAt !== undefined && { expiresAt: formatInstant(expiresAt) }),
    ...(next !== undefined && { nextChangeAt: formatInstant(next) }),
    ...(fix && { fix }),
    ...(waiver && {
      waiver: {
        recordId: waiver.id,
        approver: waiver.approver!,
        ...(waiver.approverSignature && {
          approverSignature: waiver.approverSignature,
        }),
        expiresAt: waiver.expiresAt!,
        reason: String(waiver.data.reason),
      },
    }),
    ...(imported.length > 0 && { imported }),
  };
}

/** Says of what counts that it rests on an import. */
function withOrigin(
  reason: string,
  state: ControlResult['state'],
  imported: string[],
): string {
  return imported.length > 0 && ['pass', 'waived'].includes(state)
    ? `${reason} It rests on what was imported: ${imported.join(', ')}.`
    : reason;
}
