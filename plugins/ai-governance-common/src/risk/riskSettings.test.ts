import { iso42001Pack } from '../packs/shipped/iso42001Pack.generated';
import { RiskSettings } from '../schema/types';
import { createRiskSettings, StatedRiskSettings } from './createRiskSettings';
import { defaultRiskSettings } from './defaultRiskSettings';
import { validateRiskSettings } from './validateRiskSettings';

describe('the default risk settings', () => {
  const { library, categories } = defaultRiskSettings;

  it('may be used', () => {
    expect(() => validateRiskSettings(defaultRiskSettings)).not.toThrow();
  });

  it('have the ten categories, each with a starting risk', () => {
    expect(categories).toHaveLength(10);
    const used = new Set(library.map(({ category }) => category));
    expect(categories.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it('offer starting risks that say everything', () => {
    expect(library.length).toBeGreaterThanOrEqual(20);
    for (const risk of library) {
      for (const text of [
        risk.title,
        risk.cause,
        risk.event,
        risk.consequence,
      ]) {
        expect(text.length).toBeGreaterThan(10);
      }
    }
  });

  it('link each starting risk to controls that exist', () => {
    const ids = iso42001Pack.controls.map(({ id }) => id);
    expect(
      library.flatMap(({ controls }) =>
        controls.filter(id => !ids.includes(id)),
      ),
    ).toEqual([]);
    expect(library.filter(({ controls }) => controls.length === 0)).toEqual([]);
  });
});

const labels = (count: number) =>
  Array.from({ length: count }, (_, index) => `Step ${index + 1}`);

const band = (id: string, from: number) => ({ id, title: id, from });

describe('createRiskSettings', () => {
  it('fills in what is not stated', () => {
    expect(createRiskSettings({})).toEqual(defaultRiskSettings);
    expect(
      createRiskSettings({
        bands: undefined,
        appetite: { default: undefined, byClass: { high: 6 } },
      }),
    ).toEqual({
      ...defaultRiskSettings,
      appetite: { default: 9, byClass: { high: 6 } },
    });
  });

  it('leaves out starting risks of other categories', () => {
    const { library } = createRiskSettings({
      categories: [{ id: 'safety', title: 'Safety' }],
    });
    expect(new Set(library.map(({ category }) => category))).toEqual(
      new Set(['safety']),
    );
  });

  it.each([3, 7])('takes a matrix of %d steps', size => {
    const settings = createRiskSettings({
      likelihood: labels(size),
      impact: labels(size),
      bands: [band('low', 1), band('high', 5)],
      appetite: { default: 4 },
    });
    expect(settings.likelihood).toHaveLength(size);
  });

  it.each<[string, StatedRiskSettings, string]>([
    [
      'two steps',
      { likelihood: labels(2) },
      'Invalid risk settings at likelihood: ["Step 1","Step 2"]; expected 3 to 7 labels',
    ],
    ['eight steps', { impact: labels(8) }, 'at impact: '],
    [
      'two steps of one label',
      { impact: ['Low', 'Low', 'High'] },
      'at impact: ["Low","Low","High"]',
    ],
    ['a step without a label', { impact: ['', 'Low', 'High'] }, 'at impact: '],
    ['one band', { bands: [band('low', 1)] }, 'at bands: '],
    [
      'bands that do not begin at 1',
      { bands: [band('low', 2), band('high', 5)] },
      'two or more, the first from 1',
    ],
    [
      'bands that do not rise',
      { bands: [band('low', 1), band('mid', 6), band('high', 6)] },
      'at bands[2].from: 6; expected a whole number from 7 to 25: bands rise',
    ],
    [
      'a band that nothing reaches',
      { bands: [band('low', 1), band('high', 26)] },
      'at bands[1].from: 26; expected a whole number from 2 to 25',
    ],
    [
      'bands of one id',
      { bands: [band('low', 1), band('low', 6)] },
      'at bands[1].id: "low"; expected an id that stands once',
    ],
    [
      'bands that are left from a larger matrix',
      { likelihood: labels(3), impact: labels(3) },
      'at bands[2].from: 10; expected a whole number from 6 to 9',
    ],
    [
      'an appetite that nothing is above',
      { appetite: { default: 25 } },
      'at appetite.default: 25; expected a whole number from 1 to 24, so that the highest rating 25 is above it',
    ],
    [
      'a band that is none',
      { bands: [band('low', 1), null] as unknown as RiskSettings['bands'] },
      'at bands[1]: null; expected an id and a title',
    ],
    [
      'appetites that are a number',
      { appetite: { byClass: 4 as unknown as Record<string, number> } },
      'at appetite.byClass: 4; expected names with a rating each',
    ],
    [
      'half an appetite',
      { appetite: { byClass: { high: 4.5 } } },
      'at appetite.byClass.high: 4.5; expected a whole number',
    ],
    [
      'an unknown class',
      { appetite: { byClass: { hihg: 4 } } },
      'at appetite.byClass.hihg: allowed: prohibited, high, limited, minimal, unclassified; did you mean "high"?',
    ],
    [
      'an unknown category',
      { appetite: { byCategory: { safty: 4 } } },
      'did you mean "safety"?',
    ],
    ['no category', { categories: [] }, 'at categories: []'],
    [
      'a category without a title',
      { categories: [{ id: 'safety', title: '' }] },
      'at categories[0]: ',
    ],
    [
      'a starting risk of an unknown category',
      {
        library: [
          { ...defaultRiskSettings.library[0], category: 'bias' },
        ] as RiskSettings['library'],
      },
      'at library[0].category: "bias"; allowed: bias-and-discrimination',
    ],
  ])('refuses %s', (_, stated, message) => {
    expect(() => createRiskSettings(stated)).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringContaining(message),
      }),
    );
  });
});
