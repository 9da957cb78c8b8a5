import spdxLicenseIds from 'spdx-license-ids/index.json';
import { AISystemSpec } from '../../entity/AiSystemSpec.generated';
import { EvaluationContext } from '../context';
import { allOf, fail, Outcome, pass, unknown } from '../outcome';
import { isEmpty } from '../paths';
import { checkCurrentRecord, decidedByAnother } from '../recordState';
import { Fact, Fix } from '../types';
import { checkContent } from './records';
import { defineRule } from './Rule';

type Dataset = NonNullable<AISystemSpec['datasets']>[number];

const SPDX = new Set<string>(spdxLicenseIds);

function nameOf(dataset: Dataset, index: number): string {
  return (
    dataset.ref ?? dataset.url ?? dataset.purl ?? `spec.datasets[${index}]`
  );
}

const datasetFacts = (datasets: Dataset[]) => (): Fact[] =>
  [{ path: 'spec.datasets', value: datasets.map(nameOf) }];

function declaresTo(dataset: Dataset): string[] {
  return [
    isEmpty(dataset.ref ?? dataset.url ?? dataset.purl) && 'a ref, url or purl',
    !dataset.role && 'a role',
    !dataset.classification && 'a classification',
    dataset.containsPersonalData === undefined && 'containsPersonalData',
  ].filter((item): item is string => Boolean(item));
}

/** Datasets are declared. */
export const datasetsDeclaredRule = defineRule<Record<string, never>>({
  name: 'datasets-declared',
  description:
    'spec.datasets names each dataset with role, classification and containsPersonalData; class high has one to train on or retrieve from, and one to test on.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({
      text: control.remediation,
      path: 'spec.datasets',
      snippet:
        'datasets:\n  - ref: resource:default/<dataset>\n    role: training\n    classification: internal\n    containsPersonalData: false',
    });
    return ctx => {
      const datasets = ctx.spec.datasets ?? [];
      const details = { facts: datasetFacts(datasets), fix };
      if (datasets.length === 0) {
        return fail(
          'missing',
          () => 'spec.datasets names no dataset.',
          details,
        );
      }
      const index = datasets.findIndex(item => declaresTo(item).length > 0);
      if (index >= 0) {
        return fail(
          'incomplete',
          () =>
            `${nameOf(datasets[index], index)} does not declare ${declaresTo(
              datasets[index],
            ).join(', ')}.`,
          details,
        );
      }
      const has = (...roles: string[]) =>
        datasets.some(item => roles.includes(item.role!));
      if (
        ctx.requirementClass === 'high' &&
        !(has('training', 'retrieval') && has('testing'))
      ) {
        return fail(
          'incomplete',
          () =>
            'Class high needs a dataset to train on or retrieve from, and one to test on.',
          details,
        );
      }
      return pass(() => `${datasets.length} datasets are declared.`, {
        facts: details.facts,
      });
    };
  },
});

function rightToUse(dataset: Dataset, index: number): Outcome {
  const name = nameOf(dataset, index);
  if (isEmpty(dataset.source)) {
    return fail('incomplete', () => `${name} has no source.`);
  }
  const { licence } = dataset;
  if (
    licence &&
    !SPDX.has(licence) &&
    !/^LicenseRef-[A-Za-z0-9.-]+$/.test(licence)
  ) {
    return fail(
      'malformed',
      () =>
        `${name} has the licence "${licence}", which is neither an SPDX identifier nor LicenseRef-*.`,
    );
  }
  return licence || dataset.legalBasis || dataset.contractRef
    ? pass(() => `${name} has a source and a right to use it.`)
    : fail(
        'incomplete',
        () => `${name} has neither licence, legalBasis nor contractRef.`,
      );
}

/** Datasets have a source and a right to use them. */
export const datasetsLicensedRule = defineRule<Record<string, never>>({
  name: 'datasets-licensed',
  description:
    'Each dataset has a source, and a licence (SPDX or LicenseRef-*), legal basis or contract.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({
      text: control.remediation,
      path: 'spec.datasets',
    });
    return ctx => {
      const datasets = ctx.spec.datasets ?? [];
      const facts = datasetFacts(datasets);
      if (datasets.length === 0) {
        return fail('missing', () => 'spec.datasets names no dataset.', {
          facts,
          fix,
        });
      }
      const outcome = allOf(datasets.map(rightToUse));
      return outcome.verdict === 'pass'
        ? pass(() => 'Every dataset has a source and a right to use it.', {
            facts,
          })
        : { ...outcome, facts, fix };
    };
  },
});

function metricVerdict(ctx: EvaluationContext, name: string) {
  return ctx
    .measuredMetrics()
    .filter(metric => metric.startsWith('data-quality.'))
    .flatMap(metric => ctx.measurementsOf(metric))
    .find(item => item.dataset === name);
}

function checkDataset(
  ctx: EvaluationContext,
  control: Parameters<typeof checkCurrentRecord>[1],
  dataset: Dataset,
  index: number,
): Outcome {
  const name = nameOf(dataset, index);
  const record = ctx
    .recordsOf('data-quality')
    .find(item => item.subject === name && decidedByAnother(item));
  if (!record) {
    const measured = metricVerdict(ctx, name);
    return fail('missing', () =>
      measured
        ? `${name} has measurements, and no approved data-quality record that judges them.`
        : `No approved data-quality record is about ${name}.`,
    );
  }
  const current = checkCurrentRecord(
    ctx,
    { validityDays: control.validityDays },
    record,
    () =>
      checkContent(ctx, record, {
        oneOf: { verdict: ['pass'] },
        sections: [
          'completeness',
          'representativeness',
          'labelling',
          'preparation',
        ],
      }),
  );
  const bound = record.binding?.datasetVersion;
  return current.verdict === 'pass' &&
    (dataset.version === undefined || bound !== dataset.version)
    ? {
        verdict: 'expired',
        code: 'superseded',
        reason: () =>
          dataset.version === undefined
            ? `${name} declares no version to which the check can be matched.`
            : `The check of ${name} was on version ${bound}, and ${dataset.version} is declared.`,
      }
    : current;
}

/** Data quality was checked. */
export const dataQualityRule = defineRule<Record<string, never>>({
  name: 'data-quality',
  description:
    'Each dataset for training, validation or testing has an approved data-quality record for its version, with verdict pass.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({ text: control.remediation });
    return ctx => {
      const judged = (ctx.spec.datasets ?? []).filter(
        item =>
          !item.role ||
          ['training', 'validation', 'testing'].includes(item.role),
      );
      if (judged.length === 0) {
        return fail('missing', () => 'spec.datasets names no dataset.', {
          fix,
        });
      }
      if (ctx.recordsUnavailable !== undefined) {
        return unknown(
          () => `Records could not be read: ${ctx.recordsUnavailable}.`,
        );
      }
      const parts = judged.map((dataset, index) =>
        checkDataset(ctx, control, dataset, index),
      );
      return { ...allOf(parts), fix };
    };
  },
});

type Model = NonNullable<AISystemSpec['models']>[number];

/** The bill of materials covers the declared models. */
export const bomCoversModelsRule = defineRule<{ field: string }>({
  name: 'bom-covers-models',
  description:
    'The bill of materials is valid against the official schema of its version, and has a component for each declared model, by purl or by name and version.',
  parameters: {
    field: { type: 'string', description: 'Path of the declaration.' },
  },
  required: ['field'],
  compile({ field }, control) {
    const fix = (): Fix => ({
      text: control.remediation,
      path: field,
      snippet: 'documentation:\n  aibom: ./aibom.cdx.json',
    });
    return ctx => {
      const location = ctx.spec.documentation?.aibom;
      if (!location) {
        return fail('missing', () => `${field} is not declared.`, { fix });
      }
      const document = ctx.document(location);
      const facts = (): Fact[] => [{ path: field, value: location }];
      if (document.status === 'unavailable') {
        return unknown(
          () => `${location} could not be reached: ${document.detail}.`,
          { facts, fix },
        );
      }
      if (document.status !== 'available') {
        return fail(
          document.status === 'missing' ? 'unresolved' : 'malformed',
          () => `${location}: ${document.detail}.`,
          { facts, fix },
        );
      }
      const { bom } = document;
      if (!bom || bom.format === 'unsupported' || bom.faults.length > 0) {
        return fail(
          'malformed',
          () =>
            `${location} is no valid bill of materials: ${
              bom?.faults.slice(0, 3).join('; ') || 'unknown format'
            }.`,
          { facts, fix },
        );
      }
      if (!bom.serialNumber) {
        return fail(
          'incomplete',
          () => `${location} has no serialNumber by which to identify it.`,
          { facts, fix },
        );
      }
      const absent = (ctx.spec.models ?? []).filter(
        model => !isCovered(model, bom.models),
      );
      return absent.length > 0
        ? fail(
            'incomplete',
            () =>
              `${location} has no machine-learning-model for ${absent
                .map(
                  model => `${model.name} ${model.version ?? '(no version)'}`,
                )
                .join(', ')}.`,
            { facts, fix },
          )
        : pass(
            () =>
              `${location} (CycloneDX ${bom.specVersion}) covers the declared models.`,
            { facts },
          );
    };
  },
});

function isCovered(
  model: Model,
  components: Array<{
    group?: string;
    name: string;
    version?: string;
    purl?: string;
  }>,
): boolean {
  return components.some(
    component =>
      (model.purl !== undefined && component.purl === model.purl) ||
      (model.version !== undefined &&
        component.version === model.version &&
        [component.name, `${component.group}/${component.name}`].includes(
          model.name,
        )),
  );
}
