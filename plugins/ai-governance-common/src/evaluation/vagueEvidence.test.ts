import { RecordState } from '../records/types';
import { evaluate } from './evaluate';
import {
  Change,
  changed,
  completeSystem,
  daysAgo,
  measurement,
  record,
  sections,
} from './__testUtils__';
import { completeSpec } from './__testUtils__/completeSpec';
import { federal } from './__testUtils__/federalSystem';

const controlOf = (id: string, ...changes: Change[]) =>
  evaluate(changed(completeSystem(), ...changes)).controls.find(
    ({ controlId }) => controlId === id,
  )!;
const stateOf = (id: string, ...changes: Change[]) =>
  controlOf(id, ...changes).state;

describe('evidence that says less than it seems to', () => {
  it.each([
    ['user:default/reviewer', 'pass'],
    ['User:Default/APPROVER', 'fail'],
    ['author', 'fail'],
    ['user:default/ap\u200bprover', 'fail'],
    ['user:', 'fail'],
  ])('reads the independent reviewer %j in normal form', (reviewer, state) => {
    const reviewed: Change = {
      records: {
        'impact-assessment': { data: { independentReviewer: reviewer } },
      },
    };

    expect(stateOf('OMB-PRA-03', federal, reviewed)).toBe(state);
  });

  it.each<[RecordState, string]>([
    ['submitted', 'pass'],
    ['draft', 'fail'],
    ['rejected', 'fail'],
    ['superseded', 'fail'],
  ])('names a risk that is %s', (state, expected) => {
    const named: Change = {
      records: {
        'risk-assessment': { data: { risks: ['risk'] } },
        risk: { state },
      },
    };

    expect(stateOf('RSK-04', named)).toBe(expected);
  });

  it('takes unknown for a field that is not declared', () => {
    const { state, code } = controlOf('OMB-INV-08', federal, {
      spec: { traits: { personalData: 'unknown' } },
    });

    expect([state, code]).toEqual(['fail', 'incomplete']);
  });

  it.each([
    ['direct uses', 'pass'],
    ['use/uses', 'pass'],
    ['common causes', 'fail'],
    ['misuses', 'fail'],
  ])('finds a word of the heading %j where it begins', (heading, state) => {
    const card = sections(
      heading,
      'limitations',
      'evaluation',
      'training data',
      'out-of-scope use',
      'bias and risks',
      'contact',
    );

    expect(stateOf('DOC-01', { documents: { './MODEL_CARD.md': card } })).toBe(
      state,
    );
  });

  it.each<[string, Change]>([
    ['OPS-04', { spec: { logging: { location: ' ' } } }],
    [
      'TRN-03',
      {
        spec: {
          registrations: [
            { register: 'eu-database', id: ' ', date: '2026-02-01' },
          ],
        },
      },
    ],
    [
      'DAT-02',
      {
        spec: {
          datasets: completeSpec.datasets!.map(({ licence, ...dataset }) => ({
            ...dataset,
            legalBasis: ' ',
            contractRef: ' ',
          })),
        },
      },
    ],
    ['RSK-05', { records: { risk: { data: { owner: ' ' } } } }],
  ])('takes blanks for nothing in %s', (id, change) => {
    expect(stateOf(id, change)).toBe('fail');
  });

  it('is no second person who cannot be told', () => {
    const checkedBy = (person: string): Change => ({
      records: {
        nonconformity: {
          data: {
            status: 'closed',
            effectivenessCheck: {
              dueDate: '2026-11-20',
              checkedAt: '2026-11-19',
              checkedBy: person,
            },
          },
        },
      },
    });

    expect(stateOf('OPS-06', checkedBy('user:default/deputy'))).toBe('pass');
    expect(stateOf('OPS-06', checkedBy('user:'))).toBe('fail');
  });

  it.each(['repayments', 'Resource:Default/Repayments'])(
    'is about the dataset that a descriptor calls %s',
    ref => {
      const [training, testing] = completeSpec.datasets!;
      const datasets = [{ ...training, ref }, testing];

      expect(stateOf('DAT-03', { spec: { datasets } })).toBe('pass');
    },
  );
});

describe('what fails whatever a source would say', () => {
  const [auc, parity, psi] = completeSpec.acceptance!;
  const { metrics = [] } = completeSpec.monitoring!;

  it.each<[string, Change]>([
    [
      'VAL-02',
      {
        metrics: 'unavailable',
        spec: { acceptance: [auc, psi, { ...parity, kind: 'security' }] },
      },
    ],
    [
      'OPS-02',
      {
        metrics: 'unavailable',
        spec: {
          monitoring: {
            metrics: metrics.map(({ cadence, ...metric }) => metric),
          },
        },
      },
    ],
    [
      'DAT-03',
      {
        records: 'unavailable',
        spec: {
          datasets: completeSpec.datasets!.map(
            ({ ref, ...dataset }) => dataset,
          ),
        },
      },
    ],
    [
      'RET-01',
      {
        spec: { lifecycle: 'deprecated', lifecycleStage: 'retirement' },
        relations: [
          { type: 'dependencyOf', targetRef: 'component:default/portal' },
        ],
        references: { 'component:default/portal': { status: 'unavailable' } },
        moreRecords: [
          record('retirement', {
            data: {
              retiredAt: '2026-11-01',
              dataDisposal: 'deleted',
              modelDisposal: 'archived',
              logRetention: 'one year',
              usersNotified: 'by mail',
            },
          }),
        ],
        moreMetrics: [measurement('auc', 0.8, { measuredAt: daysAgo(1) })],
      },
    ],
  ])('%s fails, and is not unknown', (id, change) => {
    expect(stateOf(id, change)).toBe('fail');
  });
});
