import Ajv2020 from 'ajv/dist/2020';
import { readBom } from '../readBom';
import { JsonDocument } from '../json';
import { BASE, CONTEXT, Element, element, graph } from './__testUtils__/graph';
import { SPDX_CLASSES } from './spdxSchema';
import official from './__fixtures__/spdx-3.0.1.schema.json';

/** What is wrong wherever it stands in for a value of another kind. */
const WRONG: Record<string, unknown> = {
  number: 7.5,
  truth: true,
  'another word': 'no-such word',
  'a list of numbers': [7],
  'an empty list': [],
  nothing: null,
};

/** Objects of classes that the graph of the tests does not have. */
const MORE: Element[] = [
  element('Bom', 'bom', { rootElement: [`${BASE}#model`] }),
  element('software_Sbom', 'sbom', { rootElement: [`${BASE}#model`] }),
  element('Person', 'ada', { name: 'Ada' }),
  element('SoftwareAgent', 'tool', { name: 'BOM writer' }),
  element('LifecycleScopedRelationship', 'later', {
    from: `${BASE}#model`,
    to: [`${BASE}#base`],
    relationshipType: 'dependsOn',
    scope: 'runtime',
  }),
];

const ALL = [...graph(), ...MORE];

const documentOf = (elements: Element[]) => ({
  '@context': CONTEXT,
  '@graph': elements,
});

/** Every property of every class that is validated here, and an object that has the class. */
const PROPERTIES = Object.entries(SPDX_CLASSES).flatMap(([type, schema]) =>
  Object.keys((schema as JsonDocument).properties as object).map(property => ({
    type,
    property,
  })),
);

describe('the validation of SPDX 3 beside the schema of SPDX 3.0.1', () => {
  let accepts: (document: unknown) => boolean;

  beforeAll(() => {
    const validate = new Ajv2020({ strict: false }).compile(official);
    accepts = document => validate(document) as boolean;
  }, 120_000);

  const faultsOf = (document: object) =>
    readBom(JSON.stringify(document)).faults;

  it('accepts what the schema accepts', () => {
    for (const elements of [graph(), ALL]) {
      expect(accepts(documentOf(elements))).toBe(true);
      expect(faultsOf(documentOf(elements))).toEqual([]);
    }
  });

  it.each<[string, Element]>([
    [
      'what a model took and what it says of itself',
      {
        ai_hyperparameter: [
          { type: 'DictionaryEntry', key: 'learning rate', value: '0.001' },
        ],
        ai_metricDecisionThreshold: [
          { type: 'DictionaryEntry', key: 'refused below', value: '0.4' },
        ],
        ai_energyConsumption: {
          type: 'ai_EnergyConsumption',
          ai_trainingEnergyConsumption: [
            {
              type: 'ai_EnergyConsumptionDescription',
              ai_energyQuantity: '12.5',
              ai_energyUnit: 'kilowattHour',
            },
          ],
        },
        ai_safetyRiskAssessment: 'high',
        ai_autonomyType: 'noAssertion',
        ai_domain: ['credit'],
        ai_typeOfModel: ['supervised', 'gradient boosting'],
        ai_limitation: 'Says nothing of companies.',
        ai_informationAboutTraining: 'Repayments of six years.',
        ai_informationAboutApplication: 'A case handler decides.',
        ai_standardCompliance: ['ISO/IEC 42001'],
        ai_modelExplainability: ['weights of the features'],
        ai_modelDataPreprocessing: ['outliers are cut'],
      },
    ],
    [
      'who built and supplied it, and when',
      {
        builtTime: '2026-06-01T00:00:00Z',
        releaseTime: '2026-07-01T00:00:00Z',
        suppliedBy: `${BASE}#halvorn`,
        originatedBy: [`${BASE}#halvorn`],
        software_downloadLocation: 'https://models.example.com/limit',
        software_copyrightText: '2026 Halvorn Group',
        verifiedUsing: [
          { type: 'Hash', algorithm: 'sha256', hashValue: 'a'.repeat(64) },
        ],
      },
    ],
  ])('accepts %s', (_, more) => {
    const document = documentOf(graph({ model: more }));
    expect(accepts(document)).toBe(true);
    expect(faultsOf(document)).toEqual([]);
  });

  it('validates a class of each that it reads', () => {
    const types = new Set(ALL.map(({ type }) => type));
    // No object is of the class Agent itself here; Organization is one.
    expect(Object.keys(SPDX_CLASSES).filter(type => !types.has(type))).toEqual([
      'Agent',
    ]);
  });

  it.each(PROPERTIES.filter(({ type }) => type !== 'Agent'))(
    'refuses in $property of $type what the schema refuses',
    ({ type, property }) => {
      const index = ALL.findIndex(item => item.type === type);
      const different = Object.entries(WRONG).flatMap(([name, value]) => {
        const changed = ALL.map((item, at) =>
          at === index ? { ...item, [property]: value } : item,
        );
        const document = documentOf(changed);
        const isRefused = !accepts(document);
        const faults = faultsOf(document);
        return isRefused && faults.length === 0 ? [name] : [];
      });
      expect(different).toEqual([]);
    },
  );

  it.each(
    Object.entries(SPDX_CLASSES)
      .filter(([type]) => type !== 'Agent')
      .flatMap(([type, schema]) =>
        ((schema as JsonDocument).required as string[]).map(property => ({
          type,
          property,
        })),
      ),
  )('asks for $property of $type, as the schema does', ({ type, property }) => {
    const index = ALL.findIndex(item => item.type === type);
    const left = ALL.map((item, at) => {
      if (at !== index) return item;
      const { [property]: gone, ...rest } = item;
      return rest;
    });
    expect(accepts(documentOf(left))).toBe(false);
    expect(faultsOf(documentOf(left))).not.toEqual([]);
  });
});
