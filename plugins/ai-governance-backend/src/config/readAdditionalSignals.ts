import { AdditionalSignals } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Config } from '@backstage/config';
import { invalid } from './readers';

/** A kind as the catalog takes it. */
const KIND = /^[a-zA-Z][a-zA-Z0-9]{0,62}$/;

/** A type of an entity, on one line. */
const TYPE = /^\S(.{0,98}\S)?$/;

/** Kinds and types that an organisation takes for AI, beside those that are shipped. */
export function readAdditionalSignals(
  config: Config,
  path: string,
): AdditionalSignals {
  const read = (key: string, pattern: RegExp, expected: string) =>
    readTexts(config, { key, path: `${path}.${key}`, pattern, expected });
  const ofType = 'a type of up to 100 characters, such as model-endpoint';
  return {
    kinds: read('kinds', KIND, 'a kind such as AiGateway'),
    types: read('types', TYPE, ofType),
    modelTypes: read('modelTypes', TYPE, ofType),
  };
}

function readTexts(
  config: Config,
  rule: { key: string; path: string; pattern: RegExp; expected: string },
): string[] {
  const { key, path, pattern, expected } = rule;
  const value: unknown = config.getOptional(key) ?? [];
  if (!Array.isArray(value)) {
    throw invalid(path, JSON.stringify(value), 'expected a list of texts');
  }
  return value.map((item: unknown, index) => {
    if (typeof item === 'string' && pattern.test(item)) return item;
    throw invalid(
      `${path}[${index}]`,
      JSON.stringify(item),
      `expected ${expected}`,
    );
  });
}
