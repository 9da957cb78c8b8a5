import { US_FEDERAL_PRACTICES } from '../entity/vocabulary';
import { evidenceOfCheck } from '../packs/evidenceOfCheck';
import { shippedPacks } from '../packs/shippedPacks';
import { Control, ControlPack } from '../packs/types';
import { evaluate } from './evaluate';
import { Change, changed, completeSystem, record } from './__testUtils__';
import { federal } from './__testUtils__/federalSystem';
import { daysAgo, dayOf, inDays } from './__testUtils__/instants';
import { ControlResult, EvaluationInput } from './types';

const packs = shippedPacks.filter(({ id }) => id !== 'iso-42001');
const walked = packs.flatMap(pack =>
  pack.controls.map(control => ({ id: control.id, pack, control })),
);

/** Where a control does not apply to the complete system as it is. */
const APPLIES: Record<string, Change> = {
  'EU-CLS-02': { spec: { risk: { class: 'limited' } } },
  'EU-REG-02': { spec: { risk: { class: 'limited' } } },
  'EU-DEP-06': { spec: { risk: { annexIII: ['4(b)'] } } },
  'EU-INC-02': {
    spec: { roles: ['deployer'] },
    records: {
      incident: {
        data: {
          providerInformedAt: dayOf(daysAgo(5)),
          othersInformedAt: dayOf(daysAgo(5)),
        },
      },
    },
  },
  'NIST-GOV-06': {
    spec: { lifecycle: 'deprecated', lifecycleStage: 'retirement' },
    moreRecords: [
      record('retirement', {
        data: {
          date: dayOf(daysAgo(1)),
          dataDisposal: 'deleted',
          modelDisposal: 'archived',
          logRetention: 'kept for a year',
          usersNotified: 'by mail',
        },
      }),
    ],
    references: {
      'component:default/loan-portal': {
        status: 'resolved',
        kind: 'Component',
        lifecycle: 'deprecated',
      },
    },
    metrics: { auc: undefined, psi: undefined, parity: undefined },
  },
  'OMB-INV-03': {
    spec: {
      usFederal: {
        impact: 'presumed-not-high-impact',
        impactJustification: 'A person decides in every case.',
      },
    },
  },
};

/** What breaks a control that nothing in place is enough for. */
const BREAKS: Record<string, Change> = {
  'not-prohibited-live': { spec: { risk: { class: 'prohibited' } } },
  'risks-treated': { records: { risk: { data: { treatment: undefined } } } },
  'incidents-handled': {
    records: { incident: { data: { reportedAt: undefined } } },
  },
  'incidents-passed-on': {
    records: { incident: { data: { providerInformedAt: undefined } } },
  },
  'nonconformities-handled': {
    records: { nonconformity: { data: { dueDate: dayOf(daysAgo(1)) } } },
  },
  'OMB-INV-01': { spec: { lifecycleStage: 'unknown' } },
  'OMB-INV-06': { spec: { type: 'unknown' } },
  'OMB-INV-02': { spec: { usFederal: { impact: undefined } } },
};

function complete(pack: ControlPack, id: string): EvaluationInput {
  return changed(
    completeSystem(),
    pack.id === 'omb-m-25-21' ? federal : {},
    { pack },
    APPLIES[id] ?? {},
  );
}

function resultOf(input: EvaluationInput, id: string): ControlResult {
  return evaluate(input).controls.find(({ controlId }) => controlId === id)!;
}

/** A spec without what is at a path. */
function specWithout(path: string): Change['spec'] {
  const [, ...keys] = path.split('.');
  return keys.reduceRight<unknown>(
    (inner, key) => ({ [key]: inner }),
    undefined,
  ) as Change['spec'];
}

/** Takes away one kind of evidence. */
function without(evidence: string): Change {
  const [kind, name] = evidence.split(':');
  if (kind === 'record') {
    return {
      records: {
        [name]: undefined,
        ...(name === 'data-quality' && { 'data-quality-testing': undefined }),
      },
    };
  }
  if (kind === 'link') {
    return { links: federal.links!.filter(({ type }) => type !== name) };
  }
  if (kind === 'metric') {
    return { metrics: { auc: undefined, psi: undefined, parity: undefined } };
  }
  if (evidence.startsWith('metadata.annotations')) return { annotations: {} };
  if (evidence === 'metadata.tags') return { tags: [] };
  if (evidence.startsWith('metadata.')) return {};
  return { spec: specWithout(evidence) };
}

function broken({ id, check }: Control): Change[] {
  const rule = 'rule' in check ? String(check.rule) : '';
  const named = BREAKS[id] ?? BREAKS[rule];
  return named ? [named] : evidenceOfCheck(check).map(without);
}

describe('each control of the further packs', () => {
  it.each(walked)(
    '$id passes on the evidence that the default pack takes',
    ({ id, pack }) => {
      const result = resultOf(complete(pack, id), id);
      expect({ state: result.state, reason: result.reason }).toEqual({
        state: 'pass',
        reason: expect.any(String),
      });
    },
  );

  it.each(walked)(
    '$id fails without it, and says why and how to mend it',
    ({ id, pack, control }) => {
      const input = changed(complete(pack, id), ...broken(control));
      const result = resultOf(input, id);
      expect({ state: result.state, reason: result.reason }).toEqual({
        state: 'fail',
        reason: expect.not.stringMatching(/undefined|NaN|could not be evaluat/),
      });
      expect(result.fix?.text).toBeTruthy();
    },
  );

  it.each(walked)(
    '$id is waived by a waiver of its own, and by none for another control',
    ({ id, pack, control }) => {
      const input = changed(complete(pack, id), ...broken(control));
      const waiver = (subject: string): Change => ({
        moreRecords: [
          record('waiver', {
            id: `waiver-${subject}`,
            subject,
            expiresAt: inDays(30),
            binding: control.waiver
              ? { approverIsChiefAiOfficer: true }
              : { approverIsRiskOwner: true },
            data: { reason: 'Agreed.' },
          }),
        ],
      });
      expect(resultOf(changed(input, waiver('INV-01')), id).state).toBe('fail');
      expect(resultOf(changed(input, waiver(id)), id).state).toBe('waived');
    },
  );
});

describe('one record for several frameworks', () => {
  it('closes a control of each of them', () => {
    const taking = shippedPacks.map(
      pack =>
        [
          pack,
          pack.controls.filter(({ check }) =>
            evidenceOfCheck(check).includes('record:oversight-training'),
          ),
        ] as const,
    );
    for (const [pack, controls] of taking) {
      expect(controls.length).toBeGreaterThan(0);
      const input = changed(completeSystem(), federal, { pack });
      const untrained = changed(input, without('record:oversight-training'));
      for (const { id } of controls) {
        expect(resultOf(untrained, id).state).toBe('fail');
        expect(resultOf(input, id).state).toBe('pass');
      }
    }
  });
});

describe('what an agency reports, OMB M-25-21', () => {
  const pack = shippedPacks[3];
  const standing = (practice: string, answer?: string) => {
    const spec = { usFederal: { practices: { [practice]: answer } } };
    const index = US_FEDERAL_PRACTICES.findIndex(name => name === practice);
    return resultOf(
      changed(completeSystem(), federal, { pack, spec } as Change),
      `OMB-REP-0${index + 1}`,
    );
  };

  it.each(US_FEDERAL_PRACTICES)('%s in progress is not done', practice => {
    const { state, code, reason } = standing(practice, 'in-progress');
    expect({ state, code }).toEqual({ state: 'fail', code: 'incomplete' });
    expect(reason).toMatch(/in progress is not done/);
  });

  it.each(US_FEDERAL_PRACTICES)('%s left out is not done', practice => {
    expect(standing(practice)).toMatchObject({
      state: 'fail',
      code: 'missing',
    });
  });

  it.each(US_FEDERAL_PRACTICES)(
    '%s reported as waived asks for the record of the waiver',
    practice => {
      const { state, reason } = standing(practice, 'waived');
      expect(state).toBe('fail');
      expect(reason).toMatch(/recorded with reason, approver and expiry/);
    },
  );

  it('takes not applicable where the form offers it, and nowhere else', () => {
    const ruledOut = US_FEDERAL_PRACTICES.filter(
      practice =>
        standing(practice, 'not-applicable').state === 'not-applicable',
    );
    expect(ruledOut).toEqual(['failSafe', 'appeal']);
    expect(standing('appeal', 'precluded').state).toBe('not-applicable');
    expect(standing('testing', 'precluded').state).toBe('fail');
  });

  it('passes no control of evidence by a statement alone', () => {
    const input = changed(completeSystem(), federal, {
      pack,
      records: Object.fromEntries(
        completeSystem().records.status === 'available'
          ? (completeSystem().records as any).items.map((item: any) => [
              item.id,
              undefined,
            ])
          : [],
      ),
    });
    const states = evaluate(input).controls;
    const of = (id: string) => states.find(c => c.controlId === id)!.state;
    expect(of('OMB-REP-02')).toBe('pass');
    expect(of('OMB-PRA-02')).toBe('fail');
    expect(of('OMB-PRA-05')).toBe('fail');
  });

  it('asks a practice of no use that is not high-impact, and of one that is a pilot later', () => {
    const notHigh = changed(completeSystem(), federal, {
      pack,
      spec: { usFederal: { impact: 'not-high-impact' } },
    });
    expect(resultOf(notHigh, 'OMB-REP-01').state).toBe('not-applicable');
    const pilot = changed(completeSystem(), federal, {
      pack,
      spec: { lifecycle: 'experimental', lifecycleStage: 'deployment' },
    });
    expect(resultOf(pilot, 'OMB-REP-01').state).toBe('not-due');
  });

  it('assumes high impact where nobody said', () => {
    const unsaid = changed(completeSystem(), federal, {
      pack,
      spec: { usFederal: { impact: undefined, practices: undefined } },
    });
    const { state, assumed } = resultOf(unsaid, 'OMB-REP-01');
    expect(state).toBe('fail');
    expect(assumed).toContain('spec.usFederal.impact');
  });
});
