import {
  RiskCounts,
  Summary,
  SystemPage,
  SystemSummary,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { countStates, NOW } from './scorecard';

/** Counts of a system without risks, or with those named. */
export function risks(change: Partial<RiskCounts> = {}): RiskCounts {
  return {
    open: 0,
    openHigh: 0,
    aboveAppetite: 0,
    overdueTreatments: 0,
    openIncidents: 0,
    ...change,
  };
}

/** One row of the inventory; everything not named is in good order. */
export function system(
  name: string,
  change: Partial<SystemSummary> = {},
): SystemSummary {
  return {
    entityRef: `aisystem:default/${name}`,
    name,
    type: 'predictive',
    owner: 'group:default/credit-decisioning',
    ownership: 'owned',
    stage: 'operation-monitoring',
    riskClass: 'limited',
    level: 'silver',
    blocked: false,
    completeness: 0.8,
    counts: { ...countStates([], 'required'), pass: 8, fail: 2 },
    failingGates: 0,
    risks: risks(),
    evaluatedAt: NOW,
    changedAt: '2026-11-18T09:00:00.000Z',
    ...change,
  };
}

/** Systems of different standing. */
export const SYSTEMS: SystemSummary[] = [
  system('emotion-screening', {
    title: 'Emotion screening',
    riskClass: 'prohibited',
    level: 'none',
    blocked: true,
    completeness: 0.2,
    failingGates: 3,
    counts: { ...countStates([], 'required'), pass: 2, fail: 5, expired: 1 },
    owner: undefined,
    ownership: 'unowned',
  }),
  system('credit-limit-advisor', {
    title: 'Credit limit advisor',
    description: 'Proposes a credit limit; a case handler decides.',
    riskClass: 'high',
    level: 'bronze',
    completeness: 0.5,
    failingGates: 1,
    risks: risks({
      open: 4,
      openHigh: 2,
      aboveAppetite: 1,
      overdueTreatments: 1,
    }),
  }),
  system('idea-sketch', {
    stage: 'inception',
    riskClass: 'unclassified',
    level: 'none',
    completeness: undefined,
    counts: countStates([], 'required'),
    risks: undefined,
    owner: 'group:default/gone',
    ownership: 'dangling',
  }),
];

/** A page of systems. */
export function systemPage(
  items: SystemSummary[] = SYSTEMS,
  change: Partial<SystemPage> = {},
): SystemPage {
  return { items, totalItems: items.length, ...change };
}

/** Counts over an organisation. */
export function summary(change: Partial<Summary> = {}): Summary {
  return {
    total: 20,
    blocked: 1,
    withFailingGates: 7,
    risks: risks({ open: 9, openHigh: 5, aboveAppetite: 3, openIncidents: 1 }),
    withOpenHighRisks: 3,
    withRisksAboveAppetite: 2,
    completeness: 0.614,
    byLevel: { none: 5, bronze: 8, silver: 6, gold: 1 },
    byClass: {
      prohibited: 1,
      high: 4,
      limited: 6,
      minimal: 7,
      unclassified: 2,
    },
    byStage: { inception: 3, 'operation-monitoring': 17 },
    byOwnership: { owned: 15, unowned: 2, dangling: 2, vacant: 1 },
    byType: { predictive: 20 },
    controls: [
      {
        controlId: 'INV-01',
        counts: { ...countStates([], 'required'), pass: 15, fail: 5 },
      },
      {
        controlId: 'RSK-01',
        counts: {
          ...countStates([], 'required'),
          pass: 10,
          fail: 6,
          expired: 3,
          unknown: 1,
        },
      },
      {
        controlId: 'INV-03',
        counts: { ...countStates([], 'required'), pass: 20 },
      },
    ],
    areas: [
      {
        id: 'A.3',
        title: 'Internal organization',
        due: 60,
        passing: 45,
        completeness: 0.75,
      },
      { id: 'A.10', title: 'Third-party relationships', due: 0, passing: 0 },
    ],
    evaluatedAt: NOW,
    ...change,
  };
}
