import { isSameRef } from '../../lib/entityRefs';
import { Control } from '../../packs/types';
import { GovernanceRecord } from '../../records/types';
import { allOf, anyOf } from '../combine';
import { EvaluationContext } from '../context';
import { expired, fail, Outcome, pass, withFix } from '../outcome';
import {
  checkCurrentRecord,
  decidedByAnother,
  recordsUnknown,
} from '../recordState';
import { Fix } from '../types';
import { Dataset, nameOf, namesOf } from './datasets';
import { checkContent, ContentExpectation } from './recordContent';
import { defineRule } from './Rule';

const JUDGED_ROLES = ['training', 'validation', 'testing'];

const EXPECTED: ContentExpectation = {
  oneOf: { verdict: ['pass'] },
  sections: ['completeness', 'representativeness', 'labelling', 'preparation'],
};

/** Whether a record is about a dataset, however its reference is spelt. */
function isAbout(
  ctx: EvaluationContext,
  { subject }: GovernanceRecord,
  { ref: declared }: Dataset,
  name: string,
): boolean {
  if (subject === name) return true;
  if (subject === undefined || name !== declared) return false;
  const ref = ctx.fullRef(name, 'Resource');
  return isSameRef(ref, ctx.fullRef(subject, 'Resource'));
}

function wasMeasured(ctx: EvaluationContext, name: string): boolean {
  return ctx
    .measuredMetrics()
    .filter(metric => metric.startsWith('data-quality.'))
    .some(metric =>
      ctx.measurementsOf(metric).some(item => item.dataset === name),
    );
}

const DECLARE_DATASETS = (): Fix => ({
  text: 'Declare each dataset in spec.datasets with its role, its version, and a ref, url or purl, so that a check can be matched to it.',
  path: 'spec.datasets',
});

function superseded(
  { version }: Dataset,
  name: string,
  bound: string | undefined,
): Outcome {
  return version === undefined
    ? expired(
        'superseded',
        () =>
          `spec.datasets: ${name} declares no version to which the check can be matched.`,
        { fix: DECLARE_DATASETS },
      )
    : expired(
        'superseded',
        () =>
          `spec.datasets: the check of ${name} was on version ${bound}, and ${version} is declared.`,
      );
}

function checkUnderName(
  ctx: EvaluationContext,
  { validityDays }: Pick<Control, 'validityDays'>,
  dataset: Dataset,
  name: string,
): Outcome {
  if (ctx.recordsUnavailable !== undefined) {
    return recordsUnknown(ctx);
  }
  const records = ctx
    .recordsOf('data-quality')
    .filter(
      item => isAbout(ctx, item, dataset, name) && decidedByAnother(item),
    );
  const isOfVersion = ({ binding }: GovernanceRecord) =>
    dataset.version !== undefined &&
    binding?.datasetVersion === dataset.version;
  // A dataset may be declared in two versions, each with its own check.
  const record = records.find(isOfVersion) ?? records[0];
  if (!record) {
    return fail('missing', () =>
      wasMeasured(ctx, name)
        ? `${name} has measurements, and no approved data-quality record that judges them.`
        : `No approved data-quality record is about ${name}.`,
    );
  }
  return checkCurrentRecord(ctx, { validityDays }, record, () =>
    isOfVersion(record)
      ? checkContent(ctx, record, EXPECTED)
      : superseded(dataset, name, record.binding?.datasetVersion),
  );
}

function checkDataset(
  ctx: EvaluationContext,
  control: Pick<Control, 'validityDays'>,
  dataset: Dataset,
  index: number,
): Outcome {
  const names = namesOf(dataset);
  return names.length === 0
    ? fail(
        'incomplete',
        () =>
          `${nameOf(
            dataset,
            index,
          )} declares neither ref, url nor purl, so no record can be about it.`,
        { fix: DECLARE_DATASETS },
      )
    : anyOf(names.map(name => checkUnderName(ctx, control, dataset, name)));
}

/** Data quality was checked. */
export const dataQualityRule = defineRule<Record<string, never>>({
  name: 'data-quality',
  description:
    'Each dataset for training, validation or testing has an approved data-quality record for its version, with verdict pass and what was found on completeness, representativeness, labelling and preparation. A dataset that names no role is held to be one of them.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({ text: control.remediation });
    return ctx => {
      const datasets = ctx.spec.datasets ?? [];
      if (datasets.length === 0) {
        return fail('missing', () => 'spec.datasets names no dataset.', {
          fix: DECLARE_DATASETS,
        });
      }
      const parts: Outcome[] = [];
      for (const [index, dataset] of datasets.entries()) {
        const { role } = dataset;
        if (role === undefined || JUDGED_ROLES.includes(role)) {
          parts.push(checkDataset(ctx, control, dataset, index));
        }
      }
      return parts.length === 0
        ? pass(() => 'spec.datasets has none to train, validate or test on.')
        : withFix(allOf(parts), fix);
    };
  },
});
