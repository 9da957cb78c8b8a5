import fc from 'fast-check';
import { evaluate } from '../evaluation';
import { changed, completeSystem } from '../evaluation/__testUtils__';
import { NOW } from '../evaluation/__testUtils__/instants';
import { toGovernanceRecord } from '../evaluation/toGovernanceRecord';
import { DAY, formatInstant } from '../lib/time';
import { iso42001Pack } from '../packs/shipped/iso42001Pack.generated';
import { RecordView } from '../schema/types';
import { view } from './__testUtils__/records';
import { defaultRiskSettings } from './defaultRiskSettings';
import { intendedUseHash } from './intendedUseHash';
import { toRiskRegister } from './toRiskRegister';

const { entity } = completeSystem();
const { validityDays } = iso42001Pack.controls.find(
  ({ id }) => id === 'RSK-06',
)!;

const settings = {
  ...defaultRiskSettings,
  appetite: { default: 9, byCategory: { safety: 4 } },
};

const step = fc.constantFrom(1, 2, 3, 4, 5);
const steps = fc.record({ likelihood: step, impact: step });

const risk = fc
  .record(
    {
      residual: steps,
      category: fc.constantFrom('safety', 'legal'),
      treatment: fc.constantFrom('mitigate', 'accept'),
      status: fc.constantFrom('open', 'open', 'closed'),
    },
    { requiredKeys: ['category', 'status', 'residual'] },
  )
  .map(data => view('risk', { data: { title: 'A risk', ...data } }));

const day = fc.integer({ min: -3, max: 3 });

const acceptance = fc.record({
  risk: fc.nat(2),
  state: fc.constantFrom(
    'approved' as const,
    'approved' as const,
    'submitted' as const,
  ),
  approver: fc.constantFrom('risk-owner', 'other', 'author'),
  approverIsRiskOwner: fc.boolean(),
  isRated: fc.constantFrom(true, true, false),
  version: fc.constantFrom(undefined, '3.2.0', '3.2.0', '3.1.0'),
  isSameUse: fc.constantFrom(undefined, true, true, false),
  age: fc.constantFrom(1, 5, 179, 180, 181),
  expiresIn: day,
});

const register = fc
  .tuple(
    fc.array(risk, { minLength: 1, maxLength: 3 }),
    fc.array(acceptance, { maxLength: 4 }),
  )
  .map(([risks, acceptances]): RecordView[] => {
    const named = risks.map((item, index) => ({ ...item, id: `r${index}` }));
    const given = acceptances.flatMap((item, index): RecordView[] => {
      const about = named[item.risk];
      if (!about) return [];
      const { residual } = about.data as Record<
        string,
        { likelihood: number; impact: number }
      >;
      const rating = residual.likelihood * residual.impact;
      return [
        view('risk-acceptance', {
          id: `a${index}`,
          state: item.state,
          subject: about.id,
          approver: `user:default/${item.approver}`,
          effectiveAt: formatInstant(NOW - item.age * DAY - index),
          expiresAt: formatInstant(NOW + item.expiresIn * DAY),
          binding: {
            residualRating: item.isRated ? rating : rating + 1,
            ...(item.version && { version: item.version }),
            ...(item.isSameUse !== undefined && {
              intendedUseHash: item.isSameUse
                ? intendedUseHash(entity)
                : 'f'.repeat(64),
            }),
            approverIsRiskOwner: item.approverIsRiskOwner,
          },
          data: { justification: 'Bearable.' },
        }),
      ];
    });
    return [...named, ...given].sort((a, b) =>
      b.effectiveAt.localeCompare(a.effectiveAt),
    );
  });

describe('the register and the control on acceptances', () => {
  it('say the same', () => {
    fc.assert(
      fc.property(register, records => {
        const { risks } = toRiskRegister({
          records,
          entity,
          settings,
          acceptanceValidityDays: validityDays,
          now: NOW,
        });
        const states = risks.map(({ acceptance: { state } }) => state);
        const isOpen = (state: string) =>
          !['in-force', 'not-needed'].includes(state);
        const needed = risks.filter(
          ({ status, aboveAppetite, treatment }) =>
            status === 'open' && (aboveAppetite || treatment.kind === 'accept'),
        );

        const { controls } = evaluate(
          changed(completeSystem(), {
            records: { risk: undefined, 'risk-acceptance': undefined },
            moreRecords: records.map(toGovernanceRecord),
            policy: { risk: settings },
          }),
        );
        const { state } = controls.find(
          ({ controlId }) => controlId === 'RSK-06',
        )!;
        const expected = () => {
          if (needed.length === 0) return ['not-applicable'];
          return states.some(isOpen) ? ['fail', 'expired'] : ['pass'];
        };
        expect(expected()).toContain(state);
      }),
      { numRuns: 500 },
    );
  });
});
