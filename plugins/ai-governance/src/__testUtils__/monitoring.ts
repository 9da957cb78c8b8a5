import {
  AiSystemEntity,
  Breach,
  BreachesQuery,
  BreachPage,
  MeasurementBucket,
  MeasurementPage,
  MeasurementsQuery,
  MetricCourse,
  MetricCoursesQuery,
  MetricStanding,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ADVISOR } from './entities';

const LIMIT = { comparator: 'lte', threshold: 0.2, cadence: 'P1D' } as const;

/** A system whose metrics stand in different ways. */
export const WATCHED: AiSystemEntity = {
  ...ADVISOR,
  spec: {
    ...ADVISOR.spec,
    monitoring: {
      metrics: [
        { metric: 'latency', kind: 'performance', ...LIMIT },
        {
          metric: 'psi',
          kind: 'drift',
          ...LIMIT,
          warningThreshold: 0.15,
          sustainedFor: 2,
        },
        {
          metric: 'selection_rate',
          kind: 'fairness',
          comparator: 'gte',
          threshold: 0.8,
          cadence: 'P1D',
          fairness: { method: 'ratio', leastSampleSize: 200 },
        },
      ],
    },
  },
};

/** Days of November 2026 at noon. */
const day = (number: number) =>
  `2026-11-${String(number).padStart(2, '0')}T12:00:00.000Z`;

/** How the metrics of {@link WATCHED} stand. */
export const STANDINGS: MetricStanding[] = [
  { metric: 'latency', condition: 'not-measured', limit: 'at most 0.2' },
  {
    metric: 'psi',
    slice: 'region=EU',
    condition: 'in-band',
    since: day(1),
    value: 0.1,
    at: day(20),
    limit: 'at most 0.2',
  },
  {
    metric: 'psi',
    slice: 'region=US',
    condition: 'breached',
    since: day(19),
    value: 0.31,
    at: day(20),
    limit: 'at most 0.2',
  },
  {
    metric: 'selection_rate',
    condition: 'stale',
    since: day(10),
    at: day(8),
    limit: 'at least 0.8',
  },
];

const bucket = (
  series: number,
  at: string,
  value: number,
  change: Partial<MeasurementBucket> = {},
): MeasurementBucket => ({
  series,
  at,
  seconds: 3600,
  count: 1,
  min: value,
  max: value,
  mean: value,
  last: value,
  lastAt: at,
  ...change,
});

const PAGES: Record<string, MeasurementPage> = {
  psi: {
    series: [
      {
        id: 1,
        metric: 'psi',
        slice: 'region=EU',
        version: '3.1.0',
        source: 's',
      },
      {
        id: 2,
        metric: 'psi',
        slice: 'region=US',
        version: '3.1.0',
        source: 's',
      },
      {
        id: 3,
        metric: 'psi',
        slice: 'region=US',
        version: '3.2.0',
        source: 's',
      },
    ],
    points: [],
    buckets: [
      bucket(1, day(17), 0.08),
      bucket(1, day(20), 0.1),
      bucket(2, day(17), 0.12, { count: 4, min: 0.05, max: 0.25 }),
      bucket(3, day(19), 0.3),
      bucket(3, day(20), 0.31),
    ],
  },
  selection_rate: {
    series: [
      { id: 4, metric: 'selection_rate', slice: 'group=a', source: 's' },
      { id: 5, metric: 'selection_rate', slice: 'group=b', source: 's' },
    ],
    points: [],
    buckets: [bucket(4, day(8), 0.5), bucket(5, day(8), 0.45)],
  },
};

const COURSES: MetricCourse[] = [
  {
    metric: 'psi',
    slice: 'region=EU',
    from: day(18),
    at: day(20),
    value: 0.1,
    breaches: [],
  },
  {
    metric: 'psi',
    slice: 'region=US',
    from: day(18),
    at: day(20),
    value: 0.31,
    breaches: [{ from: day(2), to: day(3) }, { from: day(19) }],
  },
  {
    metric: 'selection_rate',
    from: day(8),
    at: day(8),
    value: 0.9,
    breaches: [],
    computed: [{ at: day(8), value: 0.9, samples: 800 }],
  },
];

/** What was measured of {@link WATCHED}, whatever the interval. */
export const measurementPage = ({
  metric: [name] = ['psi'],
}: MeasurementsQuery = {}): MeasurementPage =>
  PAGES[name] ?? { series: [], points: [], buckets: [] };

/** How the metrics of {@link WATCHED} went. */
export const metricCourses = ({ metric }: MetricCoursesQuery = {}) =>
  COURSES.filter(course => !metric || metric.includes(course.metric));

const BREACHES: Breach[] = [
  {
    ...STANDINGS[2],
    system: {
      entityRef: 'aisystem:default/credit-limit-advisor',
      name: 'credit-limit-advisor',
      title: 'Credit limit advisor',
      owner: 'group:default/credit-decisioning',
      ownership: 'owned',
      stage: 'operation-monitoring',
      riskClass: 'high',
    },
  },
  {
    ...STANDINGS[3],
    system: {
      entityRef: 'aisystem:lab/idea',
      name: 'idea',
      ownership: 'unowned',
      stage: 'inception',
      riskClass: 'unclassified',
    },
  },
];

/** Metrics of the portfolio that stand as asked. */
export function breachPage({
  condition = ['breached', 'stale'],
}: BreachesQuery = {}): BreachPage {
  const items = BREACHES.filter(item => condition.includes(item.condition));
  return {
    items,
    totalItems: items.length,
    counts: { breached: 1, stale: 1, 'in-band': 4 },
  };
}
