import { allOf } from '../combine';
import { EvaluationContext } from '../context';
import { fail, Outcome, pass, withFix } from '../outcome';
import { Fact, Fix } from '../types';
import { checkCriterion, Criterion, latestFor } from './criterion';
import { metricsUnknown } from './measurements';
import { defineRule } from './Rule';

/** Acceptance criteria are declared. */
export const acceptanceCriteriaRule = defineRule<{
  kinds?: string[];
  fairnessWhenPersons?: boolean;
}>({
  name: 'acceptance-criteria',
  description:
    'spec.acceptance has a criterion; for class high one of each kind named.',
  parameters: {
    kinds: {
      type: 'array',
      items: { type: 'string' },
      description: 'Kinds that class high must have.',
    },
    fairnessWhenPersons: {
      type: 'boolean',
      description: 'Class high needs fairness too where persons are affected.',
    },
  },
  compile({ kinds = [], fairnessWhenPersons = false }, control) {
    const fix = (): Fix => ({
      text: control.remediation,
      path: 'spec.acceptance',
      snippet:
        'acceptance:\n  - { metric: <name>, kind: performance, comparator: gte, threshold: 0.8 }',
    });
    const withFairness = [...kinds, 'fairness'];
    const wantedBy = ({ requirementClass, spec }: EvaluationContext) => {
      if (requirementClass !== 'high') return [];
      return fairnessWhenPersons && spec.traits?.affectsPersons !== false
        ? withFairness
        : kinds;
    };
    return ctx => {
      const criteria = ctx.spec.acceptance ?? [];
      const facts = (): Fact[] => [
        { path: 'spec.acceptance', value: criteria.map(item => item.metric) },
      ];
      if (criteria.length === 0) {
        return fail('missing', () => 'spec.acceptance has no criterion.', {
          facts,
          fix,
        });
      }
      const absent = wantedBy(ctx).filter(
        kind => !criteria.some(item => item.kind === kind),
      );
      return absent.length > 0
        ? fail(
            'incomplete',
            () =>
              `spec.acceptance has no criterion of kind ${absent.join(', ')}.`,
            { facts, fix },
          )
        : pass(() => `spec.acceptance has ${criteria.length} criteria.`, {
            facts,
          });
    };
  },
});

const NO_PARAMETERS = {};

function declareCriterion(kind?: string): () => Fix {
  return () => ({
    text: `Declare an acceptance criterion${
      kind ? ` of kind ${kind}` : ''
    } in spec.acceptance, with metric, comparator and threshold.`,
    path: 'spec.acceptance',
  });
}

/** The running version meets its acceptance criteria. */
export const acceptanceMetRule = defineRule<typeof NO_PARAMETERS>({
  name: 'acceptance-met',
  description:
    'Each acceptance criterion has a measurement for spec.version, young enough, that meets it: on the dataset and for the slices that it names, and overall where it names none and is not about fairness. Each slice that was measured has to meet it.',
  parameters: NO_PARAMETERS,
  compile(_, control) {
    const fix = (): Fix => ({
      text: control.remediation,
      path: 'spec.acceptance',
    });
    return ctx => {
      const criteria = ctx.spec.acceptance ?? [];
      if (criteria.length === 0) {
        return fail(
          'missing',
          () => 'spec.acceptance has no criterion to validate against.',
          { fix: declareCriterion() },
        );
      }
      if (ctx.metricsUnavailable !== undefined) {
        return metricsUnknown(ctx);
      }
      const days = control.validityDays?.[ctx.requirementClass];
      const parts = criteria.map(item => checkCriterion(ctx, item, days));
      return withFix(allOf(parts), fix);
    };
  },
});

function checkSlices(
  ctx: EvaluationContext,
  criterion: Criterion,
  validityDays: number | undefined,
): Outcome {
  const found = checkCriterion(ctx, criterion, validityDays, true);
  if (found.verdict !== 'pass') {
    return found;
  }
  const slices = new Set(
    latestFor(ctx, criterion).flatMap(({ slice }) => slice || []),
  ).size;
  return slices < 2
    ? fail(
        'incomplete',
        () =>
          `${criterion.metric} was measured for ${slices} groups; at least 2 are required.`,
        { facts: found.facts, until: found.until },
      )
    : found;
}

/** Fairness across groups. */
export const fairnessMeasuredRule = defineRule<typeof NO_PARAMETERS>({
  name: 'fairness-measured',
  description:
    'Each fairness criterion of spec.acceptance was measured for spec.version across at least two slices, young enough and inside its limit; at least one is declared. Beside it, a criterion that names no kind is held to be one.',
  parameters: NO_PARAMETERS,
  compile(_, control) {
    const fix = (): Fix => ({
      text: control.remediation,
      path: 'spec.acceptance',
    });
    return ctx => {
      const criteria = ctx.spec.acceptance ?? [];
      if (!criteria.some(item => item.kind === 'fairness')) {
        return fail(
          'missing',
          () => 'spec.acceptance has no criterion of kind fairness.',
          { fix: declareCriterion('fairness') },
        );
      }
      if (ctx.metricsUnavailable !== undefined) {
        return metricsUnknown(ctx);
      }
      const days = control.validityDays?.[ctx.requirementClass];
      const parts = criteria
        .filter(({ kind }) => kind === 'fairness' || kind === undefined)
        .map(item => checkSlices(ctx, item, days));
      return withFix(allOf(parts), fix);
    };
  },
});
