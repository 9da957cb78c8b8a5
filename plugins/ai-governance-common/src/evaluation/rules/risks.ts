import { EvaluationContext, RegisterRisk } from '../context';
import { checkPeople } from './references';
import { allOf, earliest, fail, Outcome, pass, unknown } from '../outcome';
import { endOfDueDate } from '../time';
import { decidedByAnother, expiryOf } from '../recordState';
import { Fact, Fix, ReasonCode } from '../types';
import { defineRule } from './Rule';

const TREATMENTS = ['mitigate', 'avoid', 'transfer', 'accept'];

function unavailable(ctx: EvaluationContext): Outcome {
  return unknown(() => `Records could not be read: ${ctx.recordsUnavailable}.`);
}

function riskFacts(risks: RegisterRisk[]): () => Fact[] {
  return () =>
    risks.map(risk => ({
      path: `risk:${risk.id}`,
      value: {
        title: risk.title,
        inherent: risk.inherent ?? null,
        residual: risk.residual ?? null,
        treatment: risk.treatment ?? null,
      },
    }));
}

function untreated(
  ctx: EvaluationContext,
  risk: RegisterRisk,
  needsTreatment: boolean,
): { code: ReasonCode; text: string } | undefined {
  if (
    needsTreatment &&
    (!risk.treatment || !TREATMENTS.includes(risk.treatment))
  ) {
    return { code: 'missing', text: `"${risk.title}" has no treatment` };
  }
  if (
    needsTreatment &&
    risk.treatment === 'mitigate' &&
    (!risk.owner || !risk.dueDate)
  ) {
    return {
      code: 'incomplete',
      text: `the mitigation of "${risk.title}" has no owner or no due date`,
    };
  }
  return !risk.treated && risk.dueDate && endOfDueDate(risk.dueDate) <= ctx.now
    ? {
        code: 'overdue',
        text: `the treatment of "${risk.title}" was due on ${risk.dueDate}`,
      }
    : undefined;
}

/** Treatments of risks. */
export const risksTreatedRule = defineRule<Record<string, never>>({
  name: 'risks-treated',
  description:
    'Every open risk above the appetite has a treatment; a mitigation has an owner and a due date; no treatment is overdue.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({ text: control.remediation });
    return ctx => {
      if (ctx.recordsUnavailable !== undefined) {
        return unavailable(ctx);
      }
      const open = ctx.openRisks();
      // A risk that nobody rated is held to be above the appetite.
      const above = open.filter(
        risk => (risk.inherent ?? Infinity) > ctx.policy.riskAppetite,
      );
      const facts = riskFacts(above);
      const faults = open
        .filter(risk => above.includes(risk) || risk.dueDate)
        .map(risk => untreated(ctx, risk, above.includes(risk)))
        .filter(fault => fault !== undefined);
      if (faults.length > 0) {
        return fail(
          faults[0].code,
          () => `Risks: ${faults.map(fault => fault.text).join('; ')}.`,
          { facts, fix },
        );
      }
      const until = open
        .filter(risk => !risk.treated && risk.dueDate)
        .map(risk => endOfDueDate(risk.dueDate!))
        .reduce<number | undefined>(
          (least, due) => earliest(least, due),
          undefined,
        );
      return pass(
        () =>
          above.length === 0
            ? `No open risk is above the appetite of ${ctx.policy.riskAppetite}.`
            : `All ${above.length} open risks above the appetite are treated.`,
        { facts, until },
      );
    };
  },
});

function checkAcceptance(
  ctx: EvaluationContext,
  risk: RegisterRisk,
  riskOwner: string,
  validityDays: Parameters<typeof expiryOf>[2],
): Outcome {
  const acceptances = ctx
    .recordsOf('risk-acceptance')
    .filter(
      record => record.subject === risk.id && record.state === 'approved',
    );
  const acceptance = acceptances.find(
    record => record.binding?.residualRating === risk.residual,
  );
  const name = `"${risk.title}"`;
  if (!acceptance) {
    return acceptances.length > 0
      ? {
          verdict: 'expired',
          code: 'superseded',
          reason: () =>
            `The acceptance of ${name} is outdated: its rating was ${acceptances[0].binding?.residualRating}, now it is ${risk.residual}.`,
        }
      : fail('missing', () => `${name} is not accepted.`);
  }
  const byOwner =
    decidedByAnother(acceptance) &&
    (acceptance.approver === riskOwner ||
      acceptance.binding?.approverIsRiskOwner === true);
  if (!byOwner) {
    return fail(
      'incomplete',
      () =>
        `The acceptance of ${name} is by ${acceptance.approver}, not by the risk owner ${riskOwner}, or by its own author.`,
    );
  }
  if (!acceptance.expiresAt || !acceptance.data.justification) {
    return fail(
      'incomplete',
      () => `The acceptance of ${name} has no expiry or no justification.`,
    );
  }
  const { expiresAt, validity } = expiryOf(ctx, acceptance, validityDays);
  return ctx.now >= expiresAt!
    ? {
        verdict: 'expired',
        code: 'aged',
        reason: () => `The acceptance of ${name} has lapsed.`,
        expiresAt,
      }
    : pass(() => `${name} is accepted by the risk owner.`, {
        expiresAt,
        validity,
        until: expiresAt,
      });
}

/** Acceptances of residual risk. */
export const risksAcceptedRule = defineRule<Record<string, never>>({
  name: 'risks-accepted',
  description:
    'Every open risk that is accepted, or whose residual rating is above the appetite, has an acceptance by the risk owner, bound to its rating, that has not lapsed.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({ text: control.remediation });
    return ctx => {
      if (ctx.recordsUnavailable !== undefined) {
        return unavailable(ctx);
      }
      const due = ctx
        .openRisks()
        .filter(
          risk =>
            risk.treatment === 'accept' ||
            (risk.residual ?? Infinity) > ctx.policy.riskAppetite,
        );
      if (due.length === 0) {
        return pass(() => 'No residual risk needs an acceptance.');
      }
      const facts = riskFacts(due);
      const declared = ctx.spec.governance?.riskOwner;
      const person = checkPeople(
        ctx,
        'spec.governance.riskOwner',
        declared,
        'User',
      );
      if (person.verdict !== 'pass') {
        return person;
      }
      const owner = ctx.fullRef(declared!, 'User')!;
      const parts = due.map(risk => checkAcceptance(ctx, risk, owner, control));
      return { ...allOf(parts), fix, facts };
    };
  },
});
