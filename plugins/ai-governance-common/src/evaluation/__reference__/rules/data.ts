import licences from 'spdx-license-ids/index.json';
import { Anything, Case, listAt } from '../Case';
import { heldTo } from '../classes';
import { allOf, anyOf, Outcome } from '../outcome';
import { normalRef } from '../people';
import { says, textOf } from '../words';
import { approvedOf, isSame, recordHasAged } from './evidence';

const QUALITY = [
  'completeness',
  'representativeness',
  'labelling',
  'preparation',
];
const CHECKED_ROLES = ['training', 'validation', 'testing'];

/** Rules about datasets and suppliers. */
export const dataRules: Record<string, (asked: Case) => Outcome> = {
  'datasets-declared'(asked) {
    const datasets = listAt(asked, 'spec.datasets');
    if (!datasets?.length) return 'absent';
    const isNamed = (dataset: Anything) =>
      namesOf(dataset).length > 0 &&
      says(dataset.role) &&
      says(dataset.classification) &&
      typeof dataset.containsPersonalData === 'boolean';
    const has = (...roles: string[]) =>
      datasets.some(({ role }) => roles.includes(role));
    return datasets.every(isNamed) &&
      (heldTo(asked) !== 'high' ||
        (has('training', 'retrieval') && has('testing')))
      ? 'pass'
      : 'absent';
  },

  'datasets-licensed'(asked) {
    const datasets = listAt(asked, 'spec.datasets');
    const mayBeUsed = (dataset: Anything) =>
      says(dataset.source) &&
      (isLicence(dataset.licence) ||
        says(dataset.legalBasis) ||
        says(dataset.contractRef));
    return datasets?.length && datasets.every(mayBeUsed) ? 'pass' : 'absent';
  },

  'data-quality'(asked) {
    const datasets = listAt(asked, 'spec.datasets');
    if (!datasets?.length) return 'absent';
    return allOf(
      datasets
        .filter(({ role }) => !role || CHECKED_ROLES.includes(role))
        .map(dataset => qualityOf(asked, dataset)),
    );
  },

  'suppliers-assessed'(asked) {
    const suppliers = listAt(asked, 'spec.suppliers') ?? [];
    if (suppliers.length === 0) return 'absent';
    return allOf(
      suppliers.flatMap((supplier): Outcome[] => [
        says(supplier.name) && says(supplier.role) && says(supplier.contractUrl)
          ? 'pass'
          : 'absent',
        assessmentOf(asked, supplier),
      ]),
    );
  },
};

function isLicence(text: unknown): boolean {
  return licences.includes(textOf(text)) || /^LicenseRef-./.test(textOf(text));
}

/** How a dataset can be named: reference, address, package URL. */
function namesOf({ ref, url, purl }: Anything): string[] {
  return [ref && normalRef(ref, 'resource'), url, purl].filter(says);
}

/** One of its names may have the record. */
function qualityOf(asked: Case, dataset: Anything): Outcome {
  return anyOf([
    'absent',
    ...namesOf(dataset).map(name => qualityUnder(asked, dataset, name)),
  ]);
}

function qualityUnder(asked: Case, dataset: Anything, name: string): Outcome {
  const checks = approvedOf(asked, 'data-quality')?.filter(
    ({ subject }) =>
      name === subject || name === normalRef(subject, 'resource'),
  );
  if (!checks) return 'unknown';
  const current = checks.find(({ binding }) =>
    isSame(binding?.datasetVersion, dataset.version),
  );
  if (!current) return checks.length > 0 ? 'expired' : 'absent';
  if (recordHasAged(asked, current)) return 'expired';
  const { verdict, sections }: Anything = current.data;
  const isTold = QUALITY.every(section => says(sections?.[section]));
  if (verdict === undefined || !isTold) return 'absent';
  return verdict === 'pass' ? 'pass' : 'outside';
}

function assessmentOf(asked: Case, { name }: Anything): Outcome {
  const found = approvedOf(asked, 'supplier-assessment')?.filter(
    ({ subject }) => textOf(subject) === textOf(name),
  );
  if (!found) return 'unknown';
  if (found.length === 0) return 'absent';
  const [newest] = found;
  if (recordHasAged(asked, newest)) return 'expired';
  const { verdict, actions }: Anything = newest.data;
  switch (verdict) {
    case 'acceptable':
      return 'pass';
    case 'conditional':
      return says(actions) ? 'pass' : 'outside';
    case undefined:
      return 'absent';
    default:
      return 'outside';
  }
}
