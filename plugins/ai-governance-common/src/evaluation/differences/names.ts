import { AISystemSpec } from '../../entity/AiSystemSpec.generated';
import { parsePackageUrl } from '../../lib/packageUrl';

type Dataset = NonNullable<AISystemSpec['datasets']>[number];

const fold = (text: string) => text.trim().toLocaleLowerCase('en-US');
const lastPart = (text: string) => text.slice(text.lastIndexOf('/') + 1);

/** Path and name of a package URL, as the Hugging Face Hub writes ids. */
function idOf(purl: string | undefined): string[] {
  const url = purl === undefined ? undefined : parsePackageUrl(purl);
  if (!url) return [];
  return [url.namespace ? `${url.namespace}/${url.name}` : url.name];
}

/** Whether two names are of one thing; either may leave out who publishes it. */
function isSameName(left: string, right: string): boolean {
  const [a, b] = [fold(left), fold(right)];
  if (a === b) return true;
  return (
    !(a.includes('/') && b.includes('/')) &&
    lastPart(a) !== '' &&
    lastPart(a) === lastPart(b)
  );
}

/** Whether a model is declared, by its name or its package URL. */
export function isDeclaredModel(
  id: string,
  models: NonNullable<AISystemSpec['models']>,
): boolean {
  return models.some(({ name, purl }) =>
    [name, ...idOf(purl)].some(known => isSameName(known, id)),
  );
}

/** What a dataset is called where it is declared. */
function datasetNames({ ref, url, purl, source }: Dataset): string[] {
  return [
    ...(ref ? [lastPart(ref.slice(ref.indexOf(':') + 1))] : []),
    ...idOf(purl),
    ...(source ? [source] : []),
    ...(url ? [lastPart(url.replace(/[?#].*$/, ''))] : []),
  ];
}

/** Whether a dataset is declared, by reference, address, package URL or source. */
export function isDeclaredDataset(id: string, datasets: Dataset[]): boolean {
  return datasets.some(
    dataset =>
      datasetNames(dataset).some(known => isSameName(known, id)) ||
      Boolean(dataset.url && fold(dataset.url).includes(`/${fold(id)}`)),
  );
}

/**
 * Whether two licences are one: the Hugging Face Hub writes identifiers of SPDX in lower
 * case, and names of its own where SPDX has LicenseRef-.
 */
export function isSameLicence(left: string, right: string): boolean {
  const normal = (text: string) =>
    fold(text)
      .replace(/^licenseref-/, '')
      .replace(/\s+/g, ' ');
  return normal(left) === normal(right);
}

/** Whether two names are of one metric: `F1 (macro)` is `f1_macro`. */
export function isSameMetric(left: string, right: string): boolean {
  const normal = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
  return normal(left) !== '' && normal(left) === normal(right);
}

/** Whether a result was measured on the dataset that a criterion names, if both say. */
export function isSameDataset(
  left: string | undefined,
  right: string | undefined,
): boolean {
  return left === undefined || right === undefined || isSameName(left, right);
}
