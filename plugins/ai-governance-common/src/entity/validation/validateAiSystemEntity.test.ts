import { Entity, parseEntityRef } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import fc from 'fast-check';
import { AI_SYSTEM_RELATIONS } from '../relations';
import { aiSystemSpecSchema } from '../specSchema';
import {
  claimsToBeAiSystem,
  throwAiSystemFaults,
  validateAiSystemEntity,
} from './validateAiSystemEntity';

const required = {
  type: 'predictive',
  lifecycle: 'production',
  lifecycleStage: 'operation-monitoring',
};

function entityOf(spec: JsonObject, head: Partial<Entity> = {}): Entity {
  return {
    apiVersion: 'ai-governance/v1alpha1',
    kind: 'AISystem',
    metadata: { name: 'advisor' },
    spec: { ...required, ...spec },
    ...head,
  };
}

const SPEC_FIELDS = Object.keys(Object(aiSystemSpecSchema.properties)).join(
  ', ',
);

const messagesOf = (spec: JsonObject) =>
  validateAiSystemEntity(entityOf(spec)).map(fault => fault.message);

const CLASSES = 'prohibited, high, limited, minimal, unclassified';
const USE_FIELDS =
  'purpose, users, affectedPersons, outOfScope, foreseeableMisuse';

describe('validateAiSystemEntity', () => {
  it('accepts the three required fields alone', () => {
    expect(validateAiSystemEntity(entityOf({}))).toEqual([]);
  });

  it('accepts empty lists and empty groups', () => {
    expect(
      messagesOf({ tools: [], models: [], transparency: {}, risk: {} }),
    ).toEqual([]);
  });

  it('refuses more relations than a catalog can follow', () => {
    const tools = (count: number) =>
      Array.from(
        { length: count },
        (_, index) => `component:default/t${index}`,
      );
    expect(messagesOf({ tools: tools(1000) })).toEqual([]);
    expect(messagesOf({ tools: tools(1001) })).toEqual([
      'spec names 1001 entities; allowed: 1000 at most',
    ]);
  });

  it('leaves it to the evaluation that lifecycle and stage disagree', () => {
    expect(
      messagesOf({ lifecycle: 'experimental', lifecycleStage: 'retirement' }),
    ).toEqual([]);
  });

  describe('says what is wrong', () => {
    it.each<[string, JsonObject, string]>([
      [
        'a misspelt word',
        { risk: { class: 'hihg' } },
        `spec.risk.class is "hihg"; allowed: ${CLASSES}; did you mean "high"?`,
      ],
      [
        'another case',
        { risk: { class: 'High' } },
        `spec.risk.class is "High"; allowed: ${CLASSES}; did you mean "high"?`,
      ],
      [
        'a word that is near to none',
        { risk: { class: 'critical' } },
        `spec.risk.class is "critical"; allowed: ${CLASSES}`,
      ],
      [
        'a number instead of a word',
        { risk: { class: 2 } },
        `spec.risk.class is 2; allowed: ${CLASSES}`,
      ],
      [
        'a key without a value',
        // YAML reads `class:` as null.
        JSON.parse('{"risk":{"class":null}}'),
        `spec.risk.class is empty; allowed: ${CLASSES}`,
      ],
      [
        'a word in a list',
        { roles: ['provider', 'deploier'] },
        'spec.roles[1] is "deploier"; allowed: provider, producer, developer, deployer, customer, partner, importer, distributor, product-manufacturer; did you mean "deployer"?',
      ],
      [
        'yes for a trait',
        { traits: { profiling: 'yes' } },
        'spec.traits.profiling is "yes"; allowed: true, false, unknown; did you mean true?',
      ],
      [
        'a quoted truth',
        { governance: { inAimsScope: 'false' } },
        'spec.governance.inAimsScope is "false", text; allowed: true, false; did you mean false?',
      ],
      [
        'an unknown key that is near to a known one',
        { intendedUse: { purpoes: 'x' } },
        `spec.intendedUse.purpoes is not a known field; did you mean "purpose"? Known fields: ${USE_FIELDS}`,
      ],
      [
        'an unknown key that is near to none',
        { intendedUse: { colour: 'x' } },
        `spec.intendedUse.colour is not a known field. Known fields: ${USE_FIELDS}`,
      ],
      [
        'a known key in the wrong place',
        { risk: { riskOwner: 'user:jo' } },
        'spec.risk.riskOwner is not a known field; did you mean "spec.governance.riskOwner"? Known fields: class, classifiedOn, classifiedBy, rationale, annexIII, annexI, gpai, internalTier',
      ],
      [
        'a field of a group at the root',
        { riskOwner: 'user:jo' },
        `spec.riskOwner is not a known field; did you mean "spec.governance.riskOwner"? Known fields: ${SPEC_FIELDS}`,
      ],
      [
        'a slip of the finger that is a field elsewhere',
        { role: ['provider'] },
        `spec.role is not a known field; did you mean "roles"? Known fields: ${SPEC_FIELDS}`,
      ],
      [
        'a key that is no word',
        { intendedUse: { 'out of scope': [] } },
        `spec.intendedUse["out of scope"] is not a known field; did you mean "outOfScope"? Known fields: ${USE_FIELDS}`,
      ],
      [
        'a day that does not exist',
        { risk: { classifiedOn: '2026-02-30' } },
        'spec.risk.classifiedOn is "2026-02-30", a day that does not exist; expected a date as year-month-day, such as 2026-09-14',
      ],
      [
        'a day that does not exist, in a list',
        { registrations: [{ register: 'atrs', date: '2026-04-31' }] },
        'spec.registrations[0].date is "2026-04-31", a day that does not exist; expected a date as year-month-day, such as 2026-09-14',
      ],
      [
        'a date in another form',
        { risk: { classifiedOn: '14 September 2026' } },
        'spec.risk.classifiedOn is "14 September 2026"; expected a date as year-month-day, such as 2026-09-14',
      ],
      [
        'a date that can be read',
        { risk: { classifiedOn: '2026-9-4' } },
        'spec.risk.classifiedOn is "2026-9-4"; expected a date as year-month-day, such as 2026-09-14; did you mean "2026-09-04"?',
      ],
      [
        'a duration in words',
        { governance: { reviewCadence: '90 days' } },
        'spec.governance.reviewCadence is "90 days"; expected an ISO 8601 duration, such as P90D for 90 days or PT6H for 6 hours; did you mean "P90D"?',
      ],
      [
        'a reference with a space',
        { owner: 'group:default/credit team' },
        'spec.owner is "group:default/credit team"; expected an entity reference [kind:][namespace/]name, such as group:default/credit-team; did you mean "group:default/credit-team"?',
      ],
      [
        'a reference without a name',
        { governance: { riskOwner: 'user:default/' } },
        'spec.governance.riskOwner is "user:default/"; expected an entity reference [kind:][namespace/]name, such as group:default/credit-team',
      ],
      [
        'an address without its protocol',
        { monitoring: { dashboard: 'grafana.example.com/d/1' } },
        'spec.monitoring.dashboard is "grafana.example.com/d/1"; expected an https, http or mailto address, such as https://grafana.example.com/d/limit; did you mean "https://grafana.example.com/d/1"?',
      ],
      [
        'a path that leaves the repository',
        { documentation: { modelCard: '/MODEL_CARD.md' } },
        'spec.documentation.modelCard is "/MODEL_CARD.md"; expected a path inside the repository or an https address, such as ./MODEL_CARD.md; did you mean "./MODEL_CARD.md"?',
      ],
      [
        'a country in small letters',
        { jurisdictions: ['eu'] },
        'spec.jurisdictions[0] is "eu"; expected an ISO 3166-1 country code of two capital letters, or EU; did you mean "EU"?',
      ],
      [
        'a point of Annex III in another form',
        { risk: { annexIII: ['5b'] } },
        'spec.risk.annexIII[0] is "5b"; expected a point of Annex III, such as 5(b); did you mean "5(b)"?',
      ],
      [
        'a model that is no package URL',
        { models: [{ name: 'm', purl: 'huggingface.co/m' }] },
        'spec.models[0].purl is "huggingface.co/m"; expected a package URL, such as pkg:huggingface/org/model@1.0',
      ],
      [
        'a number for text',
        { version: 3.2 },
        'spec.version is 3.2, a number; expected text; write it in quotes',
      ],
      [
        'text for a list',
        { dependsOn: 'component:api' },
        'spec.dependsOn is "component:api", text; expected a list; write it as a list: ["component:api"]',
      ],
      [
        'a list for a group',
        { intendedUse: ['sort mail'] },
        `spec.intendedUse is a list; expected a group of fields: ${USE_FIELDS}`,
      ],
      [
        'nothing for a list',
        JSON.parse('{"tools":null}'),
        'spec.tools is empty; expected a list, or leave the field out',
      ],
      [
        'text for a whole number',
        { logging: { retentionDays: '400' } },
        'spec.logging.retentionDays is "400", text; expected a whole number',
      ],
      [
        'a number out of its range',
        { logging: { retentionDays: -1 } },
        'spec.logging.retentionDays is -1; expected 0 or more',
      ],
      [
        'empty text',
        { version: '' },
        'spec.version is empty text; expected text, or leave the field out',
      ],
      [
        'a missing field in a list',
        { models: [{ version: '1' }] },
        'spec.models[0].name is missing; expected text',
      ],
      [
        'a missing word in a list',
        { monitoring: { metrics: [{ metric: 'psi' }] } },
        'spec.monitoring.metrics[0].kind is missing; allowed: performance, drift, fairness, robustness, data-quality, security, operational',
      ],
    ])('%s', (_, spec, message) => {
      expect(messagesOf(spec)).toEqual([message]);
    });
  });

  it('carries place, value, allowed words and suggestion apart', () => {
    expect(
      validateAiSystemEntity(entityOf({ risk: { class: 'hihg' } })),
    ).toEqual([
      {
        path: 'spec.risk.class',
        value: 'hihg',
        message: expect.stringContaining('did you mean "high"?'),
        allowed: ['prohibited', 'high', 'limited', 'minimal', 'unclassified'],
        suggestion: 'high',
      },
    ]);
  });

  it('tells all faults at once, each place once', () => {
    const faults = validateAiSystemEntity(
      entityOf({
        lifecycleStage: 'live',
        owner: 'team a',
        colour: 'red',
        risk: { class: 3, classifiedOn: '2026-02-30' },
        datasets: [{ role: 'train' }, { role: 'testing', url: 'x' }],
      }),
    );
    expect(faults.map(fault => fault.path).sort()).toEqual([
      'spec.colour',
      'spec.datasets[0].role',
      'spec.datasets[1].url',
      'spec.lifecycleStage',
      'spec.owner',
      'spec.risk.class',
      'spec.risk.classifiedOn',
    ]);
  });

  it('names the required fields that are missing', () => {
    const faults = validateAiSystemEntity(entityOf({}, { spec: {} }));
    expect(faults.map(fault => fault.path)).toEqual([
      'spec.type',
      'spec.lifecycle',
      'spec.lifecycleStage',
    ]);
    expect(faults[1].message).toBe(
      'spec.lifecycle is missing; allowed: experimental, production, deprecated, unknown',
    );
  });

  it('names a missing spec', () => {
    expect(validateAiSystemEntity(entityOf({}, { spec: undefined }))).toEqual([
      expect.objectContaining({ path: 'spec' }),
    ]);
  });

  it('names the API version that is allowed, and that alone', () => {
    const entity = entityOf({ foo: 1 }, { apiVersion: 'ai-governance/v1' });
    expect(validateAiSystemEntity(entity).map(fault => fault.message)).toEqual([
      'apiVersion is "ai-governance/v1"; allowed: ai-governance/v1alpha1',
    ]);
  });

  it('names the spelling of the kind', () => {
    const entity = entityOf({}, { kind: 'AiSystem' });
    expect(claimsToBeAiSystem(entity)).toBe(true);
    expect(validateAiSystemEntity(entity).map(fault => fault.message)).toEqual([
      'kind is "AiSystem"; allowed: AISystem',
    ]);
  });

  it('never accepts a reference that the catalog cannot parse', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...AI_SYSTEM_RELATIONS),
        fc.string({ unit: fc.constantFrom('a', 'B', '1', ':', '/', '.', ' ') }),
        ({ path, defaultKind }, reference) => {
          if (messagesOf(specAt(path, reference)).length > 0) return;
          expect(() =>
            parseEntityRef(reference, { defaultKind }),
          ).not.toThrow();
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** A spec with a value at a path of the relation table. */
function specAt(path: string, value: string): JsonObject {
  const isList = ['spec.dependsOn', 'spec.tools', 'spec.providesApis'];
  const [, ...keys] = path.split('.');
  return keys.reduceRight<unknown>(
    (inner, key) =>
      key.endsWith('[]')
        ? { [key.slice(0, -2)]: [{ name: 'x', ...(inner as object) }] }
        : { [key]: inner },
    isList.includes(path) ? [value] : value,
  ) as JsonObject;
}

describe('throwAiSystemFaults', () => {
  it('names the entity and every fault', () => {
    const entity = entityOf({ owner: 'a b', lifecycle: 'live' });
    const faults = validateAiSystemEntity(entity);
    expect(() => throwAiSystemFaults({ entity, faults })).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: [
          'aisystem:default/advisor is not a valid AISystem, 2 faults:',
          ...faults.map(fault => `- ${fault.message}`),
        ].join('\n'),
      }),
    );
    expect(faults).toHaveLength(2);
  });

  it('names the first of many, and counts the others', () => {
    const spec = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, at) => [`unknown${at}`, at]),
    );
    const entity = entityOf(spec);
    const faults = validateAiSystemEntity(entity);
    const told = () => throwAiSystemFaults({ entity, faults });
    expect(told).toThrow('is not a valid AISystem, 5000 faults:');
    expect(told).toThrow(/\nand 4900 more faults$/);
  });

  it('does nothing without faults', () => {
    expect(() =>
      throwAiSystemFaults({ entity: entityOf({}), faults: [] }),
    ).not.toThrow();
  });
});
