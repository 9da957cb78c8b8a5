import { validateAiSystemEntity } from './validateAiSystemEntity';

const faultsOf = (
  fields: object,
  place: 'metrics' | 'acceptance' = 'metrics',
) =>
  validateAiSystemEntity({
    apiVersion: 'ai-governance/v1alpha1',
    kind: 'AISystem',
    metadata: { name: 'advisor' },
    spec: {
      type: 'predictive',
      lifecycle: 'production',
      lifecycleStage: 'operation-monitoring',
      ...(place === 'metrics'
        ? {
            monitoring: {
              metrics: [
                JSON.parse(
                  JSON.stringify({
                    metric: 'psi',
                    kind: 'drift',
                    comparator: 'lte',
                    threshold: 0.2,
                    ...fields,
                  }),
                ),
              ],
            },
          }
        : {
            acceptance: [
              { metric: 'auc', comparator: 'gte', threshold: 0.7, ...fields },
            ],
          }),
    },
  }).map(({ message }) => message.replace('spec.monitoring.metrics[0].', ''));

const band = { comparator: 'between', threshold: 1, upperThreshold: 2 };
const drift = { method: 'ks', baseline: 'training', window: 'P7D' };
const fairness = { method: 'ratio', leastSampleSize: 30 };

describe('limits of metrics', () => {
  it.each<object>([
    { warningThreshold: 0.15, recoveryThreshold: 0.1, sustainedFor: 'PT6H' },
    { sustainedFor: 3 },
    { ...band, recoveryThreshold: 1.2, warningUpperThreshold: 1.8 },
    { drift },
    { fairness: { ...fairness, reference: 'men' } },
  ])('may be %j', fields => {
    expect(faultsOf(fields)).toEqual([]);
  });

  it.each<[object, string]>([
    [
      { comparator: 'between', threshold: 1 },
      'upperThreshold is missing; expected the upper end, a number',
    ],
    [
      { comparator: 'between', threshold: undefined, upperThreshold: 1 },
      'threshold is missing; expected the lower end, a number',
    ],
    [{ ...band, threshold: 3 }, 'upperThreshold is 2; expected 3 or more'],
    [
      { upperThreshold: 1 },
      'upperThreshold is 1; expected it with the comparator between alone',
    ],
    [
      { warningThreshold: 0.3 },
      'warningThreshold is 0.3; expected 0.2 or less',
    ],
    [
      { comparator: 'gt', recoveryThreshold: 0.1 },
      'recoveryThreshold is 0.1; expected 0.2 or more',
    ],
    [
      { comparator: 'eq', recoveryThreshold: 0.2 },
      'recoveryThreshold is 0.2; expected none without a comparator that has a side',
    ],
    [
      { ...band, recoveryUpperThreshold: 2.5 },
      'recoveryUpperThreshold is 2.5; expected a number between threshold and upperThreshold (1 and 2)',
    ],
    [
      { ...band, warningThreshold: 1.8, warningUpperThreshold: 1.2 },
      'warningUpperThreshold is 1.2; expected 1.8 or more',
    ],
    [
      { sustainedFor: 5000 },
      'sustainedFor is 5000; expected 2016 values or fewer',
    ],
    [
      { sustainedFor: 101, drift },
      'sustainedFor is 101; expected 100 values or fewer',
    ],
    [
      { drift: { ...drift, window: 3000 } },
      'drift.window is 3000; expected 2016 values or fewer',
    ],
    [{ sustainedFor: 0 }, 'sustainedFor is 0; expected 1 or more'],
    [
      { sustainedFor: true },
      'sustainedFor is true; expected text or a whole number',
    ],
    [
      { sustainedFor: '6h' },
      'sustainedFor is "6h"; expected an ISO 8601 duration, such as P90D for 90 days or PT6H for 6 hours; did you mean "PT6H"?',
    ],
    [
      { drift, fairness },
      'fairness is a group of fields; expected either drift or fairness, not both',
    ],
    [
      { drift: { ...drift, method: 'kl' } },
      'drift.method is "kl"; allowed: psi, ks; did you mean "ks"?',
    ],
    [
      { fairness: { method: 'ratio' } },
      'fairness.leastSampleSize is missing; expected a whole number',
    ],
  ])('may not be %j', (fields, message) => {
    expect(faultsOf(fields)).toEqual([message]);
  });

  it('of acceptance may be between two ends too', () => {
    expect(faultsOf(band, 'acceptance')).toEqual([]);
    expect(faultsOf({ comparator: 'between' }, 'acceptance')).toEqual([
      'spec.acceptance[0].upperThreshold is missing; expected the upper end, a number',
    ]);
  });
});
