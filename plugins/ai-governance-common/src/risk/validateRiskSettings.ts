import { InputError } from '@backstage/errors';
import { RISK_CLASSES } from '../entity/vocabulary';
import { RiskSettings } from '../schema/types';
import { allowedWords } from '../validation/didYouMean';

const FEWEST_STEPS = 3;
const MOST_STEPS = 7;

function invalid(path: string, value: unknown, expected: string): InputError {
  return new InputError(
    `Invalid risk settings at ${path}: ${JSON.stringify(
      value,
    )}; expected ${expected}`,
  );
}

const isText = (value: unknown) =>
  typeof value === 'string' && value.trim() !== '';

function checkSteps(path: string, steps: string[]): void {
  if (
    !Array.isArray(steps) ||
    steps.length < FEWEST_STEPS ||
    steps.length > MOST_STEPS ||
    !steps.every(isText) ||
    new Set(steps).size < steps.length
  ) {
    throw invalid(
      path,
      steps,
      `${FEWEST_STEPS} to ${MOST_STEPS} labels, each another`,
    );
  }
}

/** Holds a list to entries with ids and titles, each id once. */
function checkIds(
  path: string,
  items: Array<{ id: string; title: string }>,
): void {
  if (!Array.isArray(items) || items.length === 0) {
    throw invalid(path, items, 'a list of id and title');
  }
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    // What comes from a file can be anything.
    const { id, title } = item ?? {};
    if (!isText(id) || !isText(title)) {
      throw invalid(`${path}[${index}]`, item, 'an id and a title');
    }
    if (seen.has(id)) {
      throw invalid(`${path}[${index}].id`, id, 'an id that stands once');
    }
    seen.add(id);
  }
}

function checkBands(bands: RiskSettings['bands'], highest: number): void {
  checkIds('bands', bands);
  if (bands.length < 2 || bands[0].from !== 1) {
    throw invalid('bands', bands, 'two or more, the first from 1');
  }
  let before = 0;
  for (const [index, { from }] of bands.entries()) {
    if (!Number.isInteger(from) || from <= before || from > highest) {
      throw invalid(
        `bands[${index}].from`,
        from,
        `a whole number from ${before + 1} to ${highest}: bands rise`,
      );
    }
    before = from;
  }
}

function checkAppetite(path: string, value: number, highest: number): void {
  if (!Number.isInteger(value) || value < 1 || value >= highest) {
    throw invalid(
      path,
      value,
      `a whole number from 1 to ${
        highest - 1
      }, so that the highest rating ${highest} is above it`,
    );
  }
}

function checkAppetites(settings: RiskSettings, highest: number): void {
  const { appetite, categories } = settings;
  checkAppetite('appetite.default', appetite.default, highest);
  const maps: Array<
    [string, Record<string, number> | undefined, readonly string[]]
  > = [
    ['byCategory', appetite.byCategory, categories.map(({ id }) => id)],
    ['byClass', appetite.byClass, RISK_CLASSES],
  ];
  for (const [key, map, names] of maps) {
    if (map !== undefined && (typeof map !== 'object' || map === null)) {
      throw invalid(`appetite.${key}`, map, 'names with a rating each');
    }
    for (const [name, value] of Object.entries(map ?? {})) {
      const path = `appetite.${key}.${name}`;
      if (!names.includes(name)) {
        throw new InputError(
          `Invalid risk settings at ${path}: ${allowedWords(name, names)}`,
        );
      }
      checkAppetite(path, value, highest);
    }
  }
}

function checkLibrary({ library, categories }: RiskSettings): void {
  if (library.length > 0) checkIds('library', library);
  const names = categories.map(({ id }) => id);
  for (const [index, { category }] of library.entries()) {
    if (!names.includes(category)) {
      throw new InputError(
        `Invalid risk settings at library[${index}].category: "${category}"; ${allowedWords(
          category,
          names,
        )}`,
      );
    }
  }
}

/**
 * Holds settings to what can be drawn and compared.
 *
 * @throws InputError that names the key, the value and what is expected.
 * @public
 */
export function validateRiskSettings(settings: RiskSettings): void {
  const { likelihood, impact, bands, categories } = settings;
  checkSteps('likelihood', likelihood);
  checkSteps('impact', impact);
  const highest = likelihood.length * impact.length;
  checkBands(bands, highest);
  checkIds('categories', categories);
  checkAppetites(settings, highest);
  checkLibrary(settings);
}
