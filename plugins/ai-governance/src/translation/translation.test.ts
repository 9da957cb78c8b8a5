import fs from 'node:fs';
import path from 'node:path';
import { aiGovernanceTitlesTranslationRef } from './aiGovernanceTitlesTranslationRef';
import { aiGovernanceTranslationRef } from './aiGovernanceTranslationRef';

const src = path.resolve(__dirname, '..');

/** Code of the views: no tests, and none of the translations themselves. */
const sources = fs
  .readdirSync(src, { encoding: 'utf8', recursive: true })
  .filter(file => /\.tsx?$/.test(file))
  .filter(file => !/\.test\.|__testUtils__|^translation/.test(file))
  .map(file => fs.readFileSync(path.join(src, file), 'utf8'))
  .join('\n');

const CHOICE = /\? *'([\w-]+)' *: *'([\w-]+)' *$/;

/**
 * The keys that a template can be. A value that is filled in is one of two names where
 * it is a choice between them, and any name elsewhere.
 */
function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{([^}]*)\}/).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    const [, yes, no] = CHOICE.exec(part.replace(/\s+/g, ' ')) ?? [];
    return yes && no ? `(${yes}|${no})` : '[\\w-]+';
  });
  return new RegExp(`^${parts.join('')}$`);
}

const literals = new Set(
  [...sources.matchAll(/(['"])([\w.-]+)\1/g)].map(([, , literal]) => literal),
);
// A template without a name before its first dot would allow every key.
const templates = [...sources.matchAll(/`([a-z][\w-]*\.[^`]*)`/gi)].map(
  ([, template]) => patternOf(template),
);

const isNamed = (key: string) => {
  const name = key.replace(/_(one|other)$/, '');
  return literals.has(name) || templates.some(pattern => pattern.test(name));
};

const keysOf = (ref: object) =>
  Object.keys(
    (
      ref as { getDefaultMessages(): Record<string, string> }
    ).getDefaultMessages(),
  );

describe.each([aiGovernanceTranslationRef, aiGovernanceTitlesTranslationRef])(
  '%s',
  ref => {
    it('has no message that no view shows', () => {
      const keys = keysOf(ref);
      expect(keys.length).toBeGreaterThan(10);
      expect(keys.filter(key => !isNamed(key))).toEqual([]);
    });
  },
);

it('does not take an unknown key for one that is named', () => {
  expect(isNamed('records.action.renew')).toBe(true);
  expect(isNamed('ownership.openHighRisks.hint')).toBe(false);
  expect(isNamed('relationVia.partOf')).toBe(true);
  expect(isNamed('relationVia.dependsOn')).toBe(false);
  expect(isNamed('common.copy')).toBe(false);
});
