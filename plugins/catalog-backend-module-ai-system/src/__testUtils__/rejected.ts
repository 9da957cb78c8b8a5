import { Entity } from '@backstage/catalog-model';
import { aiSystem } from './aiSystem';

/** An entity that is rejected, and what its error has to say. */
export interface RejectedFixture {
  entity: Entity;
  messages: string[];
}

/** Everything that every variant of the module has to reject. */
export const REJECTED: RejectedFixture[] = [
  {
    entity: aiSystem('bad-class', { risk: { class: 'hihg' } }),
    messages: [
      'aisystem:default/bad-class is not a valid AISystem, 1 fault:',
      'spec.risk.class is "hihg"; allowed: prohibited, high, limited, minimal, unclassified; did you mean "high"?',
    ],
  },
  {
    entity: aiSystem('bad-key', { intendedUse: { purpoes: 'x' } }),
    messages: [
      'spec.intendedUse.purpoes is not a known field; did you mean "purpose"?',
    ],
  },
  {
    entity: aiSystem('bad-day', { risk: { classifiedOn: '2026-02-30' } }),
    messages: ['spec.risk.classifiedOn is "2026-02-30", a day that does not'],
  },
  {
    entity: aiSystem('bad-reference', { owner: 'group:default/' }),
    messages: ['spec.owner is "group:default/"; expected an entity reference'],
  },
  {
    entity: aiSystem('bad-nested-reference', {
      models: [{ name: 'm', entityRef: 'resource:a b' }],
    }),
    messages: ['spec.models[0].entityRef is "resource:a b"; expected'],
  },
  {
    entity: aiSystem('bad-type', { version: 3.2 }),
    messages: ['spec.version is 3.2, a number; expected text'],
  },
  {
    entity: aiSystem('bad-list', { dependsOn: 'component:a' }),
    messages: ['spec.dependsOn is "component:a", text; expected a list'],
  },
  {
    entity: aiSystem('bad-stage', { lifecycleStage: 'live' }),
    messages: ['spec.lifecycleStage is "live"; allowed: inception, '],
  },
  {
    entity: {
      apiVersion: 'ai-governance/v1alpha1',
      kind: 'AISystem',
      metadata: { name: 'missing-fields' },
      spec: {},
    },
    messages: [
      'aisystem:default/missing-fields is not a valid AISystem, 3 faults:',
      'spec.type is missing; allowed: predictive, ',
      'spec.lifecycle is missing; allowed: experimental, ',
      'spec.lifecycleStage is missing; allowed: inception, ',
    ],
  },
  {
    entity: {
      apiVersion: 'ai-governance/v1alpha1',
      kind: 'AISystem',
      metadata: { name: 'missing-spec' },
    },
    messages: ['spec is missing; an AISystem needs spec.type, '],
  },
  {
    entity: aiSystem('bad-version', {}, { apiVersion: 'ai-governance/v1' }),
    messages: [
      'apiVersion is "ai-governance/v1"; allowed: ai-governance/v1alpha1',
    ],
  },
  {
    entity: aiSystem('bad-kind', {}, { kind: 'AiSystem' }),
    messages: ['kind is "AiSystem"; allowed: AISystem'],
  },
  {
    entity: aiSystem('many-faults', {
      owner: 'team a',
      colour: 'red',
      traits: { profiling: 'yes' },
    }),
    messages: [
      'aisystem:default/many-faults is not a valid AISystem, 3 faults:',
      'spec.owner is "team a"',
      'spec.colour is not a known field.',
      'spec.traits.profiling is "yes"; allowed: true, false, unknown; did you mean true?',
    ],
  },
];
