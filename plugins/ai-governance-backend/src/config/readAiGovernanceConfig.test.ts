import {
  defaultEvaluationPolicy,
  defaultRiskSettings,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { resolve as resolvePath } from 'path';
import { DAY, MINUTE } from '../util';
import { readAiGovernanceConfig } from './readAiGovernanceConfig';

const read = (aiGovernance?: JsonObject) =>
  readAiGovernanceConfig(
    new ConfigReader(aiGovernance ? { aiGovernance } : {}),
  );

describe('readAiGovernanceConfig', () => {
  it('has a default for everything', () => {
    expect(read()).toEqual({
      schedule: {
        frequency: { minutes: 10 },
        timeout: { minutes: 15 },
        initialDelay: { seconds: 5 },
        scope: 'global',
      },
      changePollIntervalMs: 10_000,
      shippedPacks: [],
      packFiles: [],
      defaultPack: undefined,
      controls: {},
      policy: {
        ...defaultEvaluationPolicy,
        risk: { appetite: { default: 9 } },
      },
      riskSettings: defaultRiskSettings,
      documents: {
        maxBytes: 5 * 1024 * 1024,
        timeoutMs: 10_000,
        refreshIntervalMs: 3_600_000,
        concurrency: 8,
        hosts: {
          requestsPerHour: 1_000,
          byHost: new Map(),
          discoveryShare: 0.2,
        },
      },
      signatures: { titleField: 'spec.profile.jobTitle' },
      events: expect.any(Object),
      notifications: expect.any(Object),
      webhooks: [],
      documentFrame: {},
      discovery: {
        schedule: {
          frequency: { minutes: 30 },
          timeout: { minutes: 30 },
          initialDelay: { minutes: 1 },
          scope: 'global',
        },
        maxSources: 500,
        additional: { kinds: [], types: [], modelTypes: [] },
      },
      measurements: {
        clockToleranceMs: MINUTE,
        retention: { rawMs: 90 * DAY, hourlyMs: 400 * DAY },
      },
      attachments: {
        enabled: true,
        maxBytes: 5_000_000,
        types: [
          'application/pdf',
          'image/png',
          'image/jpeg',
          'text/plain',
          'text/csv',
          'text/markdown',
          'application/json',
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        ],
      },
      retention: {
        historyMs: undefined,
        runsMs: 30 * DAY,
        unusedAttachmentsMs: 7 * DAY,
      },
      access: { recordImports: { people: [], services: [] }, fullAccess: [] },
    });
  });

  it('reads who may import records and who keeps every right, in any spelling', () => {
    const { access } = read({
      recordImports: {
        people: ['Group:Default/Office', 'ada'],
        services: ['old-register', 'plugin:Scorer'],
      },
      fullAccess: ['user:Root\u200b'],
    });
    expect(access).toEqual({
      recordImports: {
        people: ['group:default/office', 'user:default/ada'],
        services: ['old-register', 'plugin:Scorer'],
      },
      fullAccess: ['user:default/root'],
    });
  });

  it.each([
    ['Dana', 'user:default/dana'],
    ['user:Dana', 'user:default/dana'],
    ['Group:Default/Office-of-the-CAIO', 'group:default/office-of-the-caio'],
  ])('reads %j as the Chief AI Officer', (chiefAiOfficer, ref) => {
    expect(read({ chiefAiOfficer }).chiefAiOfficer).toBe(ref);
  });

  it.each([
    [{ recordImports: { people: ['component:x'] } }, 'recordImports.people[0]'],
    [{ recordImports: { people: 'ada' } }, 'recordImports.people'],
    [{ recordImports: { services: ['a b'] } }, 'recordImports.services[0]'],
    [{ recordImports: { enabled: true } }, 'recordImports.enabled'],
    [{ fullAccess: ['group:'] }, 'fullAccess[0]'],
    [{ chiefAiOfficer: 'component:x' }, 'chiefAiOfficer'],
    [{ chiefAiOfficer: ['user:default/dana'] }, 'chiefAiOfficer'],
    [{ chiefAiOfficer: ' ' }, 'chiefAiOfficer'],
  ])('refuses %j at its place', (aiGovernance, place) => {
    expect(() => read(aiGovernance)).toThrow(
      `Invalid configuration at aiGovernance.${place}: `,
    );
  });

  it('reads every key', () => {
    expect(
      read({
        schedule: { frequency: 'PT1H', timeout: { minutes: 5 } },
        changePollInterval: { seconds: 30 },
        packs: ['omb-m-25-21', 'packs/own.yaml', 'eu-ai-act', 'eu-ai-act'],
        defaultPack: 'own',
        controls: {
          'INV-01': {
            weight: 5,
            dueFrom: 'deployment',
            gate: false,
            validityDays: { high: 30 },
            require: { minimal: 'off' },
          },
        },
        levels: { bronze: 0.4, gold: 1 },
        warningDays: 14,
        concernUrl: 'mailto:concern@example.com',
        minimumLogRetentionDays: 184,
        riskAppetite: 6,
        timeZone: 'Europe/Berlin',
        measurements: { clockTolerance: '5s', retention: { raw: '7d' } },
        exports: { classification: 'Confidential' },
        documents: {
          maxBytes: 1000,
          timeout: '3s',
          refreshInterval: '1d',
          concurrency: 2,
          grace: 'PT36H',
          hosts: {
            default: { requestsPerHour: 200 },
            'git.example.com:8443': { requestsPerHour: 50 },
          },
        },
        discovery: {
          schedule: { frequency: 'PT2H', timeout: { minutes: 7 } },
          maxSources: 0,
          kinds: ['ModelGateway'],
          types: ['prompt library'],
          modelTypes: ['oracle-box'],
        },
        attachments: { enabled: false, maxBytes: '2MB', types: ['text/csv'] },
        retention: {
          history: { years: 5 },
          runs: false,
          unusedAttachments: '1d',
        },
      }),
    ).toEqual({
      schedule: {
        frequency: { hours: 1 },
        timeout: { minutes: 5 },
        scope: 'global',
      },
      changePollIntervalMs: 30_000,
      shippedPacks: ['omb-m-25-21', 'eu-ai-act'],
      packFiles: [resolvePath('packs/own.yaml')],
      defaultPack: 'own',
      controls: {
        'INV-01': {
          weight: 5,
          dueFrom: 'deployment',
          gate: false,
          validityDays: { high: 30 },
          require: { minimal: 'off' },
        },
      },
      policy: {
        ...defaultEvaluationPolicy,
        levels: { bronze: 0.4, silver: 0.75, gold: 1 },
        warningDays: 14,
        concernUrl: 'mailto:concern@example.com',
        minimumLogRetentionDays: 184,
        riskAppetite: 6,
        timeZone: 'Europe/Berlin',
        documentGraceDays: 1.5,
        risk: { appetite: { default: 6 } },
        aiKinds: ['ModelGateway'],
      },
      riskSettings: { ...defaultRiskSettings, appetite: { default: 6 } },
      documents: {
        maxBytes: 1000,
        timeoutMs: 3000,
        refreshIntervalMs: DAY,
        concurrency: 2,
        hosts: {
          requestsPerHour: 200,
          discoveryShare: 0.2,
          byHost: new Map([['git.example.com:8443', 50]]),
        },
      },
      signatures: { titleField: 'spec.profile.jobTitle' },
      events: expect.any(Object),
      notifications: expect.any(Object),
      webhooks: [],
      documentFrame: { classification: 'Confidential' },
      discovery: {
        schedule: {
          frequency: { hours: 2 },
          timeout: { minutes: 7 },
          scope: 'global',
        },
        maxSources: 0,
        additional: {
          kinds: ['ModelGateway'],
          types: ['prompt library'],
          modelTypes: ['oracle-box'],
        },
      },
      measurements: {
        clockToleranceMs: 5_000,
        retention: { rawMs: 7 * DAY, hourlyMs: 400 * DAY },
      },
      attachments: {
        enabled: false,
        maxBytes: 2_000_000,
        types: ['text/csv'],
      },
      retention: {
        historyMs: expect.any(Number),
        runsMs: undefined,
        unusedAttachmentsMs: DAY,
      },
      access: { recordImports: { people: [], services: [] }, fullAccess: [] },
    });
  });

  it('reads matrix, bands and appetite', () => {
    const { policy, riskSettings } = read({
      risk: {
        likelihood: ['Seldom', 'Sometimes', 'Often'],
        impact: ['Small', 'Middle', 'Large', 'Huge'],
        bands: [
          { id: 'low', title: 'Low', from: 1 },
          { id: 'high', title: 'High', from: 6 },
        ],
        appetite: {
          default: 5,
          byCategory: { safety: 2 },
          byClass: { high: 3 },
        },
      },
    });
    expect(riskSettings).toMatchObject({
      likelihood: ['Seldom', 'Sometimes', 'Often'],
      impact: ['Small', 'Middle', 'Large', 'Huge'],
      bands: [{ from: 1 }, { from: 6 }],
      categories: defaultRiskSettings.categories,
    });
    expect(policy.risk).toEqual({
      appetite: { default: 5, byCategory: { safety: 2 }, byClass: { high: 3 } },
    });
  });

  it('takes false for never', () => {
    expect(
      read({ changePollInterval: false }).changePollIntervalMs,
    ).toBeUndefined();
    expect(
      read({ discovery: { schedule: false } }).discovery.schedule,
    ).toBeUndefined();
  });

  it.each<[string, JsonObject, string]>([
    [
      'an unknown key',
      { shedule: {} },
      'Invalid configuration at aiGovernance.shedule: unknown key; known keys are schedule, ',
    ],
    [
      'an unknown key further down',
      { documents: { maxSize: 1 } },
      'at aiGovernance.documents.maxSize: unknown key; known keys are maxBytes, ',
    ],
    [
      'a schedule without frequency',
      { schedule: { timeout: '1m' } },
      'at aiGovernance.schedule: ',
    ],
    [
      'no duration',
      { changePollInterval: 'often' },
      'at aiGovernance.changePollInterval: "often"; expected a duration such as 10s, PT10S or { seconds: 10 }, or false',
    ],
    [
      'a kind that is none',
      { discovery: { kinds: ['AiThing', 'ai thing'] } },
      'at aiGovernance.discovery.kinds[1]: "ai thing"; expected a kind such as AiGateway',
    ],
    [
      'types that are no list',
      { discovery: { types: 'llm' } },
      'at aiGovernance.discovery.types: "llm"; expected a list of texts',
    ],
    [
      'a type that is no text',
      { discovery: { modelTypes: [7] } },
      'at aiGovernance.discovery.modelTypes[0]: 7; expected a type of up to 100 characters',
    ],
    [
      'a schedule of the discovery without frequency',
      { discovery: { schedule: { timeout: '1m' } } },
      'at aiGovernance.discovery.schedule: ',
    ],
    [
      'less than no source',
      { discovery: { maxSources: -1 } },
      'at aiGovernance.discovery.maxSources: -1; expected a whole number',
    ],
    [
      'a poll without pause',
      { changePollInterval: '1ms' },
      'at aiGovernance.changePollInterval: "1ms"; expected a duration',
    ],
    [
      'false where never makes no sense',
      { documents: { timeout: false } },
      'at aiGovernance.documents.timeout: false; expected a duration',
    ],
    [
      'a level outside 0 to 1',
      { levels: { gold: 95 } },
      'at aiGovernance.levels.gold: 95; expected a number from 0 to 1',
    ],
    [
      'levels out of order',
      { levels: { bronze: 0.9 } },
      'at aiGovernance.levels: {"bronze":0.9,"silver":0.75,"gold":0.95}; expected bronze <= silver <= gold',
    ],
    [
      'a time zone that is none',
      { timeZone: 'Mitteleuropa' },
      'at aiGovernance.timeZone: "Mitteleuropa"; expected the name of a time zone in the IANA database, such as Europe/Berlin or UTC',
    ],
    [
      'an offset, which knows no summer time',
      { timeZone: '+01:00' },
      'at aiGovernance.timeZone: "+01:00"; expected the name of a time zone',
    ],
    [
      'a concern address that is none',
      { concernUrl: 'ask Ada' },
      'at aiGovernance.concernUrl: "ask Ada"; expected an https or mailto address',
    ],
    [
      'a fraction of a document',
      { documents: { concurrency: 1.5 } },
      'at aiGovernance.documents.concurrency: 1.5; expected a whole number from 1 to 100',
    ],
    [
      'a weight of nothing',
      { controls: { 'INV-01': { weight: 0 } } },
      'at aiGovernance.controls.INV-01.weight: 0; expected a number from 0.01 to 1000',
    ],
    [
      'an unknown stage',
      { controls: { 'INV-01': { dueFrom: 'soon' } } },
      'at aiGovernance.controls.INV-01.dueFrom: "soon"; expected one of inception, ',
    ],
    [
      'an unknown class',
      { controls: { 'INV-01': { require: { medium: 'off' } } } },
      'at aiGovernance.controls.INV-01.require: "medium"; expected one of high, limited, minimal',
    ],
    [
      'an unknown requirement',
      { controls: { 'INV-01': { require: { high: 'maybe' } } } },
      'at aiGovernance.controls.INV-01.require.high: "maybe"; expected one of required, recommended, off',
    ],
    [
      'an unknown key of a control',
      { controls: { 'INV-01': { wieght: 3 } } },
      'at aiGovernance.controls.INV-01: "wieght"; expected one of weight, ',
    ],
    [
      'a gate that is neither',
      { controls: { 'INV-01': { gate: 'yes' } } },
      'at aiGovernance.controls.INV-01.gate: "yes"; expected true or false',
    ],
    [
      'a control that is no object',
      { controls: { 'INV-01': 3 } },
      'at aiGovernance.controls.INV-01: 3; expected an object',
    ],
    [
      'a matrix of two steps',
      { risk: { impact: ['Small', 'Large'] } },
      'at aiGovernance.risk: Invalid risk settings at impact: ["Small","Large"]; expected 3 to 7 labels',
    ],
    [
      'an appetite that no rating is above',
      { riskAppetite: 25 },
      'at aiGovernance.risk: Invalid risk settings at appetite.default: 25; expected a whole number from 1 to 24',
    ],
    [
      'an appetite for a category that there is not',
      { risk: { appetite: { byCategory: { saftey: 3 } } } },
      'at appetite.byCategory.saftey',
    ],
    [
      'an unknown key of the risk register',
      { risk: { appetites: {} } },
      'at aiGovernance.risk.appetites: unknown key; known keys are likelihood, ',
    ],
    [
      'two appetites for all',
      { riskAppetite: 6, risk: { appetite: { default: 7 } } },
      'at aiGovernance.riskAppetite: 6; expected only one of it and aiGovernance.risk.appetite.default',
    ],
    [
      'a retention of an hour',
      { retention: { history: '1h' } },
      'at aiGovernance.retention.history: "1h"; expected a duration',
    ],
  ])('names the key for %s', (_, config, message) => {
    expect(() => read(config)).toThrow(message);
  });
});
