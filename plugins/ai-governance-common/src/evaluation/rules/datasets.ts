import spdxLicenseIds from 'spdx-license-ids/index.json';
import { AISystemSpec } from '../../entity/AiSystemSpec.generated';
import { isEmpty } from '../../lib/paths';
import { allOf } from '../combine';
import { fail, Outcome, pass, withFix } from '../outcome';
import { Fact, Fix } from '../types';
import { defineRule } from './Rule';

/** A dataset as it is declared. */
export type Dataset = NonNullable<AISystemSpec['datasets']>[number];

const SPDX = new Set<string>(spdxLicenseIds);

/** What a dataset is known by: whatever it declares of ref, url and purl. */
export function namesOf({ ref, url, purl }: Dataset): string[] {
  return [ref, url, purl].filter(name => name !== undefined);
}

/** What a dataset is called in a reason. */
export function nameOf(dataset: Dataset, index: number): string {
  return namesOf(dataset)[0] ?? `spec.datasets[${index}]`;
}

const datasetFacts = (datasets: Dataset[]) => (): Fact[] =>
  [{ path: 'spec.datasets', value: datasets.map(nameOf) }];

function undeclaredOf(dataset: Dataset): string[] {
  const { role, classification, containsPersonalData } = dataset;
  return [
    namesOf(dataset).length === 0 && 'ref, url or purl',
    !role && 'role',
    !classification && 'classification',
    containsPersonalData === undefined && 'containsPersonalData',
  ].filter((item): item is string => Boolean(item));
}

/** Datasets are declared. */
export const datasetsDeclaredRule = defineRule<Record<string, never>>({
  name: 'datasets-declared',
  description:
    'spec.datasets names a dataset at least, and each with role, classification and containsPersonalData; class high has one to train on or retrieve from, and one to test on.',
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
      const index = datasets.findIndex(item => undeclaredOf(item).length > 0);
      if (index >= 0) {
        return fail(
          'incomplete',
          () =>
            `spec.datasets: ${nameOf(
              datasets[index],
              index,
            )} does not declare ${undeclaredOf(datasets[index]).join(', ')}.`,
          details,
        );
      }
      const has = (...roles: string[]) =>
        datasets.some(item => roles.includes(item.role!));
      return ctx.requirementClass === 'high' &&
        !(has('training', 'retrieval') && has('testing'))
        ? fail(
            'incomplete',
            () =>
              'spec.datasets: class high needs one to train on or retrieve from, and one to test on.',
            details,
          )
        : pass(() => `spec.datasets declares ${datasets.length}.`, {
            facts: details.facts,
          });
    };
  },
});

function isLicence(text: string): boolean {
  return SPDX.has(text) || /^LicenseRef-[A-Za-z0-9.-]+$/.test(text);
}

function rightToUse(dataset: Dataset, index: number): Outcome {
  const { source, licence, legalBasis, contractRef } = dataset;
  const name = `spec.datasets: ${nameOf(dataset, index)}`;
  if (isEmpty(source)) {
    return fail('incomplete', () => `${name} has no source.`);
  }
  // An odd licence beside another right takes nothing away from it: otherwise
  // leaving the licence out would raise the score.
  if (
    !isEmpty(legalBasis) ||
    !isEmpty(contractRef) ||
    (licence && isLicence(licence))
  ) {
    return pass(() => `${name} has a source and a right to use it.`);
  }
  return licence
    ? fail(
        'malformed',
        () =>
          `${name} has the licence "${licence}", which is neither an SPDX identifier nor LicenseRef-*.`,
      )
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
      const outcome = withFix(allOf(datasets.map(rightToUse)), fix);
      outcome.facts = facts;
      return outcome;
    };
  },
});
