import {
  AI_SYSTEM_API_VERSION,
  AI_SYSTEM_KIND,
  AiSystemEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';

/** A system that declares nearly everything. */
export const ADVISOR: AiSystemEntity = {
  apiVersion: AI_SYSTEM_API_VERSION,
  kind: AI_SYSTEM_KIND,
  metadata: {
    name: 'credit-limit-advisor',
    title: 'Credit limit advisor',
    annotations: {
      'backstage.io/edit-url':
        'https://git.example.com/credit/advisor/edit/catalog-info.yaml',
    },
  },
  spec: {
    type: 'predictive',
    lifecycle: 'production',
    lifecycleStage: 'operation-monitoring',
    owner: 'group:default/credit-decisioning',
    version: '3.2.0',
    jurisdictions: ['EU', 'UK'],
    intendedUse: {
      purpose: 'Propose a credit limit to a case handler.',
      users: ['credit case handlers'],
      affectedPersons: ['retail customers'],
    },
    risk: {
      class: 'high',
      classifiedOn: '2026-09-14',
      rationale: 'Annex III point 5(b)',
    },
    models: [
      { name: 'limit-gbm', version: '3.2.0', licence: 'LicenseRef-internal' },
    ],
    datasets: [
      { ref: 'resource:default/repayment-history', role: 'training' },
      { url: 'https://data.example.com/bureau', role: 'reference' },
    ],
    suppliers: [],
    governance: { riskOwner: 'user:default/mrivera' },
    oversight: {
      mode: 'human-in-the-loop',
      role: 'group:default/credit-case-handlers',
      intervention: 'A handler may override the proposal.',
    },
    monitoring: {
      dashboard: 'https://grafana.example.com/d/limit',
      metrics: [{ metric: 'psi', kind: 'drift' }],
    },
  },
};

/** A system as it looks on the first day. */
export const SKETCH: AiSystemEntity = {
  apiVersion: AI_SYSTEM_API_VERSION,
  kind: AI_SYSTEM_KIND,
  metadata: { name: 'idea-sketch' },
  spec: {
    type: 'generative',
    lifecycle: 'experimental',
    lifecycleStage: 'inception',
  },
};

/** A group with subgroups. */
export const LENDING: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'lending', title: 'Lending' },
  spec: { type: 'department', children: ['credit-decisioning'] },
};

/** A group that owns systems. */
export const CREDIT: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'credit-decisioning' },
  spec: {
    type: 'team',
    children: [],
    profile: { displayName: 'Credit decisioning' },
  },
};

/** A domain. */
export const DOMAIN: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Domain',
  metadata: { name: 'lending', title: 'Lending' },
  spec: { owner: 'lending' },
};

/** A person who belongs to a group that owns systems. */
export const MIRA: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'mira' },
  spec: { memberOf: ['credit-decisioning'] },
  relations: [
    { type: 'memberOf', targetRef: 'group:default/credit-decisioning' },
  ],
};

/** A service that an AI system runs on. */
export const LIMIT_API: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'limit-api' },
  spec: {
    type: 'service',
    lifecycle: 'production',
    owner: 'credit-decisioning',
  },
};

/** A software template that registers an AI system. */
export const TEMPLATE: Entity = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: { namespace: 'default', name: 'register-ai-system' },
  spec: { type: 'ai-system' },
};
