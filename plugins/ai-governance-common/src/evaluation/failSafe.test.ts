import { evaluate } from './evaluate';
import { completeSpec } from './__testUtils__/completeSpec';
import {
  Change,
  changed,
  completeSystem,
  inDays,
  record,
  unreachableDocument,
} from './__testUtils__';
import { LEVELS } from './types';

const evaluated = (...changes: Change[]) => {
  const card = evaluate(changed(completeSystem(), ...changes));
  return {
    ...card,
    stateOf: (id: string) =>
      card.controls.find(({ controlId }) => controlId === id)!.state,
  };
};

const waiverOf = (subject: string): Change => ({
  moreRecords: [
    record('waiver', {
      id: `waiver-${subject}`,
      subject,
      expiresAt: inDays(30),
      binding: { approverIsRiskOwner: true },
      data: { reason: 'The team is being set up.' },
    }),
  ],
});

const withoutSections = (...keys: string[]): Change => ({
  spec: Object.fromEntries(keys.map(key => [key, undefined])),
});

const [dataset, ...otherDatasets] = completeSpec.datasets!;
/** The check of a dataset was good under its address, and bad under its reference. */
const twoChecks: Change = {
  records: { 'data-quality': { subject: 'https://data.example.com/copy' } },
  moreRecords: [
    record('data-quality', {
      id: 'bad-check',
      subject: dataset.ref,
      binding: { datasetVersion: dataset.version },
      data: { verdict: 'fail' },
    }),
  ],
};
const datasetsWith = (patch: Partial<typeof dataset>): Change => ({
  spec: { datasets: [{ ...dataset, ...patch }, ...otherDatasets] },
});

/** What is left out, from which system, and which control might gain by it. */
const TEMPTATIONS: Array<[string, string, Change[], Change]> = [
  [
    'a runbook that cannot be reached',
    'DEP-02',
    [
      waiverOf('INV-02'),
      { documents: { './docs/rollback.md': unreachableDocument } },
    ],
    { spec: { documentation: { rollback: undefined } } },
  ],
  [
    'a metric that is stale',
    'OPS-02',
    [
      waiverOf('INV-02'),
      { metrics: { psi: { measuredAt: '2026-11-01T00:00:00Z' } } },
    ],
    { spec: { monitoring: { metrics: undefined } } },
  ],
  [
    'the limit of a metric that is outside it',
    'OPS-02',
    [waiverOf('INV-02'), { metrics: { psi: { value: 0.9 } } }],
    {
      spec: {
        monitoring: {
          metrics: completeSpec.monitoring!.metrics!.map(item =>
            item.metric === 'psi' ? { ...item, threshold: undefined } : item,
          ),
        },
      },
    },
  ],
  [
    'the kind of a fairness criterion that is not met',
    'VAL-02',
    [
      {
        spec: {
          acceptance: [
            ...completeSpec.acceptance!,
            {
              metric: 'equal_opportunity',
              kind: 'fairness',
              comparator: 'lte',
              threshold: 0.1,
            },
          ],
        },
      },
    ],
    {
      spec: {
        acceptance: [
          ...completeSpec.acceptance!,
          { metric: 'equal_opportunity', comparator: 'lte', threshold: 0.1 },
        ],
      },
    },
  ],
  [
    'a licence that is none',
    'DAT-02',
    [waiverOf('INV-02'), datasetsWith({ licence: 'homemade' })],
    datasetsWith({ licence: undefined }),
  ],
  [
    'the name under which a check was bad',
    'DAT-03',
    [
      waiverOf('INV-02'),
      twoChecks,
      datasetsWith({ url: 'https://data.example.com/copy' }),
    ],
    datasetsWith({ ref: undefined, url: 'https://data.example.com/copy' }),
  ],
  [
    'the name under which a check was good',
    'DAT-03',
    [
      waiverOf('INV-02'),
      twoChecks,
      datasetsWith({ url: 'https://data.example.com/copy' }),
    ],
    datasetsWith({ url: undefined }),
  ],
  [
    'the role of a dataset that was not checked',
    'DAT-03',
    [{ records: { 'data-quality': undefined } }],
    datasetsWith({ role: undefined }),
  ],
  [
    'the evidence of a control that is waived and only assumed to be due',
    'TPR-01',
    [waiverOf('TPR-01'), { spec: { risk: { class: 'unclassified' } } }],
    withoutSections('suppliers'),
  ],
  [
    'the class of a prohibited practice',
    'RSK-02',
    [{ spec: { risk: { class: 'prohibited' } } }],
    { spec: { risk: { class: undefined } } },
  ],
  [
    'a lighter class',
    'DOC-02',
    [{ spec: { risk: { class: 'minimal' } } }],
    { spec: { risk: { class: undefined } } },
  ],
  [
    'a jurisdiction',
    'OPS-04',
    [{ spec: { logging: { retentionDays: 30 } } }],
    { spec: { jurisdictions: undefined } },
  ],
  [
    'a trait',
    'TRN-02',
    [{ spec: { transparency: { contentMarking: undefined } } }],
    { spec: { traits: { generatesContent: undefined } } },
  ],
  [
    'its own cadence of reviews',
    'OPS-07',
    [{ spec: { governance: { reviewCadence: 'P1D' } } }],
    { spec: { governance: { reviewCadence: undefined } } },
  ],
];

describe('leaving something out', () => {
  it.each(TEMPTATIONS)(
    'gains nothing: %s (%s)',
    (_, control, changes, leftOut) => {
      const before = evaluated(...changes);
      const after = evaluated(...changes, leftOut);
      expect(after.completeness).toBeLessThanOrEqual(before.completeness!);
      expect(LEVELS.indexOf(after.level)).toBeLessThanOrEqual(
        LEVELS.indexOf(before.level),
      );
      const turned = [before.stateOf(control), after.stateOf(control)];
      expect(turned).not.toEqual([expect.not.stringMatching('pass'), 'pass']);
    },
  );
});

describe('putting a system back to what was attested', () => {
  it('makes that attestation current again', () => {
    const added = { spec: { risk: { internalTier: 1 } } };
    const takenBack = { spec: { risk: { internalTier: undefined } } };
    expect(evaluated(added).stateOf('INV-02')).toBe('expired');
    expect(evaluated(added, takenBack).stateOf('INV-02')).toBe('pass');
  });
});

describe('what is not declared', () => {
  it('is held against nobody who declares it', () => {
    expect(evaluated().level).toBe('gold');
  });

  it('is named where it was assumed', () => {
    const { controls } = evaluated(
      { spec: { traits: { personalData: 'unknown' } } },
      { spec: { jurisdictions: undefined } },
    );
    const assumed = Object.fromEntries(
      controls.map(result => [result.controlId, result.assumed]),
    );
    expect(assumed['IMP-03']).toEqual(['spec.traits.personalData']);
    expect(assumed['IMP-02']).toEqual(['spec.jurisdictions']);
    expect(assumed['INV-01']).toEqual([]);
  });

  it('is held to class high where it is the class', () => {
    const { riskClass, warnings, counts } = evaluated({
      spec: { risk: { class: 'unclassified' } },
    });
    expect(riskClass).toEqual({ effective: 'high', declared: 'unclassified' });
    expect(warnings).toEqual([
      expect.objectContaining({
        code: 'unclassified',
        path: 'spec.risk.class',
      }),
    ]);
    expect(counts['not-applicable']).toBe(1);
  });

  it('is held to operation where it is the stage', () => {
    const { stage, warnings } = evaluated({
      spec: { lifecycle: 'unknown', lifecycleStage: 'unknown' },
    });
    expect(stage.effective).toBe('operation-monitoring');
    expect(warnings.map(({ code }) => code)).toEqual(['unknown-stage']);
  });

  it('earns nothing where it is the life cycle', () => {
    const at = (lifecycle: 'experimental' | 'unknown') =>
      evaluated({
        spec: {
          lifecycle,
          lifecycleStage: 'inception',
          intendedUse: { purpose: 'Scoring.' },
        },
        records: { attestation: undefined },
      });
    const declared = at('experimental');
    const unknown = at('unknown');
    expect(unknown.stage.effective).toBe('deployment');
    expect(unknown.completeness).toBeLessThan(declared.completeness!);
    expect(unknown.level).toBe('none');
    expect(
      unknown.controls.find(({ controlId }) => controlId === 'DEP-01'),
    ).toMatchObject({
      state: 'unknown',
      code: 'undeclared',
      assumed: ['spec.lifecycle'],
    });
    expect(unknown.stateOf('INV-01')).toBe('pass');
  });

  it('is a declaration where the list is empty', () => {
    const { stateOf } = evaluated({ spec: { models: [], suppliers: [] } });
    expect(stateOf('DOC-01')).toBe('not-applicable');
    expect(stateOf('TPR-01')).toBe('not-applicable');
  });
});

describe('the later of two stages', () => {
  it('decides what is due, and the disagreement is shown', () => {
    const { stage, warnings, stateOf } = evaluated({
      spec: { lifecycle: 'production', lifecycleStage: 'inception' },
    });
    expect(stage).toEqual({
      effective: 'deployment',
      declared: 'inception',
      lifecycle: 'production',
    });
    expect(warnings.map(({ code }) => code)).toEqual(['lifecycle-mismatch']);
    expect(stateOf('DEP-01')).toBe('pass');
  });
});

describe('a measured value that is no finite number', () => {
  it.each([NaN, Infinity, -Infinity])(
    'is inside of no limit, and told as text: %s',
    value => {
      const { stateOf, ...card } = evaluated({ metrics: { psi: { value } } });
      expect(stateOf('OPS-02')).toBe('fail');
      expect(JSON.parse(JSON.stringify(card))).toEqual(card);
    },
  );
});
