import {
  HeatMap,
  Rollup,
  RollupCounts,
  RollupNode,
  Trend,
  TrendChangePage,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

const counts = (systems: number, completeness?: number): RollupCounts => ({
  systems,
  measured: completeness === undefined ? 0 : systems,
  ...(completeness !== undefined && { completeness }),
  byLevel: { none: 0, bronze: systems - 1, silver: 1, gold: 0 },
  blocked: 0,
  withFailingGates: 1,
  withExpired: 0,
  unowned: 0,
});

const node = (id: string, change: Partial<RollupNode> = {}): RollupNode => ({
  id,
  parents: [],
  children: [],
  own: counts(1, 0.5),
  subtree: counts(1, 0.5),
  ...change,
});

const LENDING = node('group:default/lending', {
  children: ['group:default/credit'],
  own: counts(0),
  subtree: counts(4, 0.625),
});

const CREDIT = node('group:default/credit', {
  parents: ['group:default/lending'],
  // A cycle, which the table must not open again.
  children: ['group:default/lending'],
  own: counts(4, 0.625),
  subtree: counts(4, 0.625),
});

/** A small tree of groups, or classes. */
export function rollup(query: {
  by: string;
  root?: string;
  depth?: number;
}): Rollup {
  const { by, root, depth = 1 } = query;
  if (by === 'class') {
    return {
      by,
      roots: ['high'],
      nodes: [node('high', { subtree: counts(3, 0.2) })],
    };
  }
  return root === LENDING.id
    ? {
        by,
        roots: [LENDING.id],
        nodes: depth > 0 ? [LENDING, CREDIT] : [LENDING],
      }
    : {
        by,
        roots: ['', LENDING.id],
        nodes: [node('', { own: counts(2), subtree: counts(2) }), LENDING],
      };
}

/** Two teams and two areas. */
export const HEAT_MAP: HeatMap = {
  areas: [
    { id: 'A.3', title: 'Internal organization' },
    { id: 'A.10', title: 'Third-party relationships' },
  ],
  rows: [
    {
      id: 'group:default/lending',
      scope: 'subtree',
      systems: 4,
      cells: [
        {
          due: 8,
          passing: 6,
          completeness: 0.75,
          worst: { controlId: 'INV-01', systems: 2 },
        },
        { due: 0, passing: 0 },
      ],
    },
    {
      id: '',
      scope: 'own',
      systems: 2,
      cells: [
        { due: 4, passing: 4, completeness: 1 },
        { due: 0, passing: 0 },
      ],
    },
  ],
};

const point = (at: string, systems: number, completeness?: number) => ({
  at,
  systems,
  measured: systems,
  ...(completeness !== undefined && { completeness }),
  byLevel: { none: 0, bronze: systems, silver: 0, gold: 0 },
  blocked: 0,
  unowned: 1,
  failing: systems,
  expired: 2,
});

/** Two instants, a month apart. */
export const TREND: Trend = {
  from: '2026-10-20T09:00:00.000Z',
  to: '2026-11-20T09:00:00.000Z',
  step: 'month',
  points: [
    point('2026-10-20T09:00:00.000Z', 18, 0.5),
    {
      ...point('2026-11-20T09:00:00.000Z', 20, 0.614),
      openRisks: 37,
      openHighRisks: 5,
    },
  ],
};

/** One system that got worse, one that is new. */
export const TREND_CHANGES: TrendChangePage = {
  from: '2026-10-20T09:00:00.000Z',
  to: '2026-11-20T09:00:00.000Z',
  counts: { worse: 1, left: 0, entered: 1, better: 0, other: 0 },
  items: [
    {
      entityRef: 'aisystem:default/credit-limit-advisor',
      name: 'credit-limit-advisor',
      title: 'Credit limit advisor',
      kind: 'worse',
      before: {
        level: 'silver',
        completeness: 0.8,
        ownership: 'owned',
        owner: 'group:default/lending',
        stage: 'deployment',
        riskClass: 'high',
        openRisks: 1,
        openHighRisks: 1,
      },
      after: {
        level: 'bronze',
        completeness: 0.5,
        ownership: 'unowned',
        stage: 'deployment',
        riskClass: 'high',
        openRisks: 3,
        openHighRisks: 1,
      },
      controls: ['INV-01', 'DAT-01', 'OPS-04', 'OPS-05', 'OPS-06'].map(
        controlId => ({
          controlId,
          direction: 'lost',
          from: 'pass',
          to: 'expired',
          at: '2026-11-01T09:00:00.000Z',
          cause: 'expiry',
        }),
      ),
      causes: [
        { cause: 'expiry', times: 1, lastAt: '2026-11-01T09:00:00.000Z' },
      ],
    },
    {
      entityRef: 'aisystem:default/idea-sketch',
      name: 'idea-sketch',
      kind: 'entered',
      after: {
        level: 'none',
        ownership: 'unowned',
        stage: 'inception',
        riskClass: 'unclassified',
      },
      controls: [],
      causes: [
        { cause: 'registered', times: 1, lastAt: '2026-11-02T09:00:00.000Z' },
      ],
    },
  ],
};
