import { EntityRef } from '../../lib/entityRefs';
import { isEmpty } from '../../lib/paths';
import { Control } from '../../packs/types';
import { GovernanceRecord } from '../../records/types';
import { describeOutdated, isAcceptedByRiskOwner } from '../../risk/acceptance';
import { allOf } from '../combine';
import { EvaluationContext } from '../context';
import { expired, fail, Outcome, pass, withFix } from '../outcome';
import {
  expiryOf,
  findOddDate,
  fixUndeclared,
  recordsUnknown,
} from '../recordState';
import { isAbove, needsAcceptance, RegisterRisk } from '../riskRegister';
import { Fact, Fix } from '../types';
import { checkDue } from './due';
import { checkPeople } from './people';
import { defineRule } from './Rule';

const TREATMENTS = ['mitigate', 'avoid', 'transfer', 'accept'];

function riskFacts(risks: readonly RegisterRisk[]): () => Fact[] {
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

/** Judges the treatment of a risk; below the appetite it need not have one. */
function checkTreatment(ctx: EvaluationContext, risk: RegisterRisk): Outcome {
  const { title, treatment, owner, dueDate, treated } = risk;
  const name = `risk "${title}"`;
  if (isAbove(risk.inherent, ctx.appetiteOf(risk))) {
    if (!treatment || !TREATMENTS.includes(treatment)) {
      return fail('missing', () => `The ${name} has no treatment.`);
    }
    if (treatment === 'mitigate' && (!owner || !dueDate)) {
      return fail(
        'incomplete',
        () => `The mitigation of ${name} has no owner or no due date.`,
      );
    }
  }
  return treated || !dueDate
    ? pass(() => `The ${name} is treated.`)
    : checkDue(ctx, `The treatment of ${name}`, dueDate);
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
        return recordsUnknown(ctx);
      }
      const risks = ctx.openRisks();
      const facts = riskFacts(risks);
      if (risks.length === 0) {
        return pass(() => 'The risk register has no open risk.', { facts });
      }
      const parts = risks.map(risk => checkTreatment(ctx, risk));
      const found = withFix(allOf(parts), fix);
      found.facts = facts;
      return found;
    };
  },
});

/** Judges an acceptance of the risk as it is rated now. */
function checkTerms(
  ctx: EvaluationContext,
  control: Control,
  acceptance: GovernanceRecord,
  name: string,
): Outcome {
  const { expiresAt: stated, data } = acceptance;
  const odd = findOddDate(ctx, acceptance);
  if (odd !== undefined) {
    return fail('malformed', () => `${name} has an invalid date (${odd}).`);
  }
  if (stated === undefined || isEmpty(data.justification)) {
    return fail(
      'incomplete',
      () => `${name} has no expiry or no justification.`,
    );
  }
  const { expiresAt, validity } = expiryOf(ctx, acceptance, control);
  return expiresAt !== undefined && ctx.now >= expiresAt
    ? expired('aged', () => `${name} has lapsed.`, { expiresAt })
    : pass(() => `${name} is in force.`, {
        expiresAt,
        validity,
        until: expiresAt,
      });
}

function checkAcceptance(
  ctx: EvaluationContext,
  control: Control,
  risk: RegisterRisk,
  riskOwner: EntityRef,
): Outcome {
  const { id, title, residual } = risk;
  if (residual === undefined) {
    return fail(
      'incomplete',
      () => `The risk "${title}" has no residual rating.`,
    );
  }
  const acceptances = ctx
    .recordsOf('risk-acceptance')
    .filter(({ subject, state }) => subject === id && state === 'approved');
  const rated = ctx.ratedState(residual);
  const current = acceptances.filter(
    ({ binding }) => describeOutdated(binding, rated) === undefined,
  );
  const acceptance =
    current.find(item => isAcceptedByRiskOwner(item, riskOwner)) ?? current[0];
  const name = `The risk-acceptance of "${title}"`;
  if (acceptance) {
    return isAcceptedByRiskOwner(acceptance, riskOwner)
      ? checkTerms(ctx, control, acceptance, name)
      : fail(
          'incomplete',
          () =>
            `${name} is by ${acceptance.approver}: neither the risk owner ${riskOwner}, nor someone other than its author.`,
        );
  }
  return acceptances.length > 0
    ? expired(
        'superseded',
        () =>
          `${name} is outdated: ${describeOutdated(
            acceptances[0].binding,
            rated,
          )}.`,
        {
          fix:
            rated.version === undefined
              ? fixUndeclared('spec.version')
              : undefined,
        },
      )
    : fail('missing', () => `No risk-acceptance of "${title}" is approved.`);
}

/** Acceptances of residual risk. */
export const risksAcceptedRule = defineRule<Record<string, never>>({
  name: 'risks-accepted',
  description:
    'Every open risk that is accepted, or whose residual rating is above the appetite, has an acceptance by the risk owner, who is declared and resolves, bound to its rating, the version and the intended use, that has not lapsed.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({ text: control.remediation });
    const field = 'spec.governance.riskOwner';
    return ctx => {
      if (ctx.recordsUnavailable !== undefined) {
        return recordsUnknown(ctx);
      }
      const due = ctx
        .openRisks()
        .filter(risk => needsAcceptance(risk, ctx.appetiteOf(risk)));
      const facts = riskFacts(due);
      if (due.length === 0) {
        return pass(() => 'No residual risk needs an acceptance.', { facts });
      }
      const value = ctx.spec.governance?.riskOwner;
      const person = checkPeople(ctx, { field, value, defaultKind: 'User' });
      if (person.verdict !== 'pass') {
        return person;
      }
      const owner = ctx.fullRef(value!, 'User')!;
      const parts = due.map(risk => checkAcceptance(ctx, control, risk, owner));
      const found = withFix(allOf(parts), fix);
      found.facts = facts;
      return found;
    };
  },
});
