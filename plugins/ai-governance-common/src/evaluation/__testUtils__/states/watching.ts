import { Measurement } from '../../types';
import { Change } from '../completeSystem';
import { daysAgo } from '../instants';
import { Row, walk, watched, Watched } from './row';

/** Values of one series in place of those that there are, by the day before now. */
const measured = (
  metric: string,
  values: Record<string, number>,
  series: Partial<Measurement> = {},
): Change => ({
  metrics: { [metric]: undefined },
  moreMetrics: Object.entries(values).map(([days, value]) => ({
    metric,
    value,
    measuredAt: daysAgo(Number(days)),
    ...series,
  })),
});

/** The same, beside those that there are. */
const also = (...args: Parameters<typeof measured>): Change => ({
  moreMetrics: measured(...args).moreMetrics,
});

const band: Partial<Watched> = {
  comparator: 'between',
  threshold: 0.1,
  upperThreshold: 0.4,
};

const ks: Partial<Watched> = {
  drift: { method: 'ks', baseline: 'training', window: 4 },
};

const trained = { dataset: 'training' };

const ratio: Partial<Watched> = {
  comparator: 'gte',
  threshold: 0.8,
  fairness: { method: 'ratio', leastSampleSize: 100 },
};

const sampled = (slice: string, sampleSize = 200) => ({ slice, sampleSize });

/** OPS-02 and OPS-03: limits that look at more than the newest value. */
export const watchingRows: Row[] = [
  ...walk('OPS-02', [
    [
      'pass',
      'ok',
      'a value is beyond the warning band and inside the limit',
      watched('psi', { warningThreshold: 0.05 }),
      'psi is 0.1; the limit is at most 0.2. It warns unless at most 0.05.',
    ],
    [
      'pass',
      'ok',
      'a value is between both ends',
      [watched('psi', band), measured('psi', { 0.5: 0.4 })],
      'psi is 0.4',
    ],
    [
      'fail',
      'threshold',
      'a value is below the lower end',
      [watched('psi', band), measured('psi', { 0.5: 0.09 })],
      'psi is 0.09; the limit is between 0.1 and 0.4. Breached since',
    ],
    [
      'fail',
      'threshold',
      'a value is above the upper end',
      [watched('psi', band), measured('psi', { 0.5: 0.41 })],
      'psi is 0.41; the limit is between 0.1 and 0.4. Breached since',
    ],
    [
      'pass',
      'ok',
      'values are outside, and not yet for long enough',
      [
        watched('psi', { sustainedFor: 'P2D' }),
        measured('psi', { 2: 0.1, 1.5: 0.3, 0.5: 0.3 }),
      ],
      /psi is 0\.3; .* It has been outside since .*, and is a breach after P2D/,
    ],
    [
      'fail',
      'threshold',
      'values are outside for as long as is a breach',
      [
        watched('psi', { sustainedFor: 'P2D' }),
        measured('psi', { 3: 0.1, 2.5: 0.3, 0.5: 0.3 }),
      ],
      'psi is 0.3; the limit is at most 0.2. Breached since',
    ],
    [
      'fail',
      'threshold',
      'as many values are outside as are a breach',
      [
        watched('psi', { sustainedFor: 3 }),
        measured('psi', { 0.7: 0.3, 0.6: 0.3, 0.5: 0.3 }),
      ],
      'It closes when a value is at most 0.2.',
    ],
    [
      'pass',
      'ok',
      'one value inside ends the count',
      [
        watched('psi', { sustainedFor: 3 }),
        measured('psi', { 0.8: 0.3, 0.7: 0.3, 0.6: 0.2, 0.5: 0.3 }),
      ],
      'and is a breach after 3 values',
    ],
    [
      'fail',
      'threshold',
      'a breach lasts until a value has recovered',
      [
        watched('psi', { recoveryThreshold: 0.15 }),
        measured('psi', { 1.5: 0.3, 0.5: 0.16 }),
      ],
      'psi is 0.16; the limit is at most 0.2. Breached since',
    ],
    [
      'pass',
      'ok',
      'a value has recovered',
      [
        watched('psi', { recoveryThreshold: 0.15 }),
        measured('psi', { 1.5: 0.3, 0.5: 0.15 }),
      ],
      'Recovered on',
    ],
    [
      'expired',
      'stale',
      'what was breached is not measured any more',
      [
        watched('psi', { recoveryThreshold: 0.15 }),
        measured('psi', { 4: 0.3, 3: 0.16 }),
      ],
      'psi was last measured on',
    ],
    [
      'pass',
      'ok',
      'values have not drifted from the baseline',
      [
        watched('psi', ks),
        measured('psi', { 0.8: 1, 0.7: 2, 0.6: 3, 0.5: 4 }),
        also('psi', { 93: 1, 92: 2, 91: 3, 90: 4 }, trained),
      ],
      'The Kolmogorov-Smirnov distance of psi from training is 0;',
    ],
    [
      'fail',
      'threshold',
      'half of the values have drifted from the baseline',
      [
        watched('psi', ks),
        measured('psi', { 0.8: 1, 0.7: 2, 0.6: 13, 0.5: 14 }),
        also('psi', { 93: 1, 92: 2, 91: 3, 90: 4 }, trained),
      ],
      'The Kolmogorov-Smirnov distance of psi from training is 0.5;',
    ],
    [
      'fail',
      'incomplete',
      'there is no baseline',
      [watched('psi', ks), measured('psi', { 0.5: 1 })],
      'was not computed: baseline and window need at least 1',
    ],
    [
      'fail',
      'missing',
      'there is a baseline alone',
      [watched('psi', ks), measured('psi', { 0.5: 1 }, trained)],
      'psi was never measured',
    ],
  ]),
  ...walk('OPS-03', [
    [
      'pass',
      'ok',
      'slices are close to each other',
      [
        watched('parity', ratio),
        measured('parity', { 1: 0.5 }, sampled('sex')),
        also('parity', { 1: 0.4 }, sampled('age')),
      ],
      'The ratio of parity between slices is 0.8;',
    ],
    [
      'fail',
      'threshold',
      'slices are too far apart',
      [
        watched('parity', ratio),
        measured('parity', { 1: 0.5 }, sampled('sex')),
        also('parity', { 1: 0.39 }, sampled('age')),
      ],
      'The ratio of parity between slices is 0.78;',
    ],
    [
      'fail',
      'incomplete',
      'a slice has too small a sample',
      [
        watched('parity', ratio),
        measured('parity', { 1: 0.5 }, sampled('sex')),
        also('parity', { 1: 0.5 }, sampled('age', 99)),
      ],
      'was not computed: 2 slices need samples of at least 100',
    ],
    [
      'fail',
      'incomplete',
      'no slice is the one that others are compared with',
      [
        watched('parity', {
          ...ratio,
          fairness: { ...ratio.fairness!, reference: 'elsewhere' },
        }),
        measured('parity', { 1: 0.5 }, sampled('sex')),
        also('parity', { 1: 0.5 }, sampled('age')),
      ],
      'elsewhere and another slice need samples of at least 100',
    ],
    [
      'expired',
      'stale',
      'slices that are too far apart are not measured any more',
      [
        watched('parity', ratio),
        measured('parity', { 61: 0.5 }, sampled('sex')),
        also('parity', { 61: 0.2 }, sampled('age')),
      ],
      'parity was last measured on',
    ],
  ]),
];
