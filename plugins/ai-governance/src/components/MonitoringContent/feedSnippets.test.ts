import { WatchedMetric } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { WATCHED } from '../../__testUtils__/monitoring';
import {
  cliSnippet,
  httpSnippet,
  mlflowSnippet,
  prometheusSnippet,
} from './feedSnippets';

const METRICS: WatchedMetric[] = [
  { metric: 'psi', kind: 'drift', comparator: 'lte', threshold: 0.2 },
  { metric: "it's $HOME", kind: 'security', comparator: 'lt', threshold: 3 },
  {
    metric: 'score',
    kind: 'drift',
    drift: { method: 'ks', baseline: 'training', window: 'P7D' },
  },
  {
    metric: 'rate',
    kind: 'fairness',
    fairness: { method: 'ratio', leastSampleSize: 200 },
  },
];

const target = {
  entity: { ...WATCHED, metadata: { namespace: 'lab', name: 'loan' } },
  metrics: METRICS,
  baseUrl: 'https://portal.example.com/api/ai-governance',
  now: Date.UTC(2026, 10, 30, 12),
};

describe('commands that send values', () => {
  it('name the system, and have what each metric needs to be judged', () => {
    const lines = cliSnippet(target).split('\n');
    expect(lines[0]).toBe(
      'export AI_GOVERNANCE_URL=https://portal.example.com',
    );
    const at = '2026-11-30T12:00:00Z';
    const system = 'lab/loan';
    expect(lines.slice(3, -1).map(line => JSON.parse(line))).toEqual([
      { system, metric: 'psi', value: 0.2, at },
      { system, metric: "it's $HOME", value: 0, at },
      { system, metric: 'score', value: 0, at, dataset: 'training' },
      { system, metric: 'score', value: 0, at },
      {
        system,
        metric: 'rate',
        value: 0,
        at,
        slice: 'group=a',
        sampleSize: 200,
      },
      {
        system,
        metric: 'rate',
        value: 0,
        at,
        slice: 'group=b',
        sampleSize: 200,
      },
    ]);
  });

  it('are one request over HTTP', () => {
    const text = httpSnippet(target);
    expect(text).toContain(
      "'https://portal.example.com/api/ai-governance/v1/measurements'",
    );
    const [, body] = /<<'END'\n([^]*)\nEND$/.exec(text)!;
    expect(JSON.parse(body).measurements).toHaveLength(6);
  });
});

it('queries that are declared are kept, and others proposed', () => {
  expect(
    prometheusSnippet({
      entity: target.entity,
      metrics: [
        { metric: 'a', kind: 'drift', query: 'max(a)' },
        { metric: 'b-c', kind: 'drift' },
      ],
    }).split('\n'),
  ).toEqual([
    'spec:',
    '  monitoring:',
    '    metrics:',
    '      - metric: "a"',
    '        query: "max(a)"',
    '      - metric: "b-c"',
    '        query: "b_c{system=\\"loan\\"}"',
  ]);
});

it('models are those that the system declares', () => {
  expect(mlflowSnippet(WATCHED)).toContain(
    '    - name: "limit-gbm"\n      version: "3.2.0"',
  );
});
