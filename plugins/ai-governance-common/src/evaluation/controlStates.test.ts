import { iso42001Pack } from '../packs/shipped/iso42001Pack.generated';
import { evaluate } from './evaluate';
import { changed, completeSystem } from './__testUtils__';
import { controlStateRows } from './__testUtils__/states';
import { CONTROL_STATES, ControlState } from './types';

const resultOf = (row: (typeof controlStateRows)[number]) => {
  const system = changed(completeSystem(), ...[row.change].flat());
  return evaluate(system).controls.find(
    control => control.controlId === row.control,
  )!;
};

const CAN_BE_MENDED: ControlState[] = ['fail', 'expired', 'unknown', 'waived'];

describe('each control in each of its states', () => {
  it.each(controlStateRows.map(row => ({ ...row })))(
    '$control is $state ($code) when $because',
    row => {
      const result = resultOf(row);
      expect(result).toMatchObject({ state: row.state, code: row.code });
      expect(result.reason).toMatch(
        typeof row.says === 'string'
          ? new RegExp(row.says.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          : row.says,
      );
      expect(result.reason).not.toMatch(/undefined|NaN|could not be evaluated/);
      expect(Boolean(result.fix?.text)).toBe(CAN_BE_MENDED.includes(row.state));
    },
  );
});

/**
 * States that a control cannot be in, and why; it can be in every other one.
 */
const UNREACHABLE: Partial<
  Record<ControlState, { because: string; controls: string[] }[]>
> = {
  expired: [
    {
      because: 'declarations do not age',
      controls: [
        'INV-01',
        'INV-03',
        'INV-04',
        'INV-05',
        'RSK-01',
        'RSK-02',
        'DES-01',
        'DES-02',
        'DAT-01',
        'DAT-02',
        'DOC-01',
        'DOC-02',
        'OPS-01',
        'OPS-04',
        'TRN-01',
        'TRN-02',
      ],
    },
    {
      because: 'registers are judged by due dates, and overdue is a fail',
      controls: ['RSK-05', 'OPS-05', 'OPS-06'],
    },
    { because: 'a retirement is for good', controls: ['RET-01'] },
  ],
  unknown: [
    {
      because:
        'it rests on declarations alone and is required of every class and stage',
      controls: ['INV-03', 'RSK-01', 'RSK-02'],
    },
  ],
  'not-due': [
    {
      because: 'it is due from inception',
      controls: ['INV-01', 'INV-02', 'INV-03', 'RSK-01', 'RSK-02', 'RSK-03'],
    },
    {
      because: 'before its stage it does not apply at all',
      controls: ['RET-01'],
    },
  ],
  'not-applicable': [
    {
      because: 'it is asked of every class in every stage',
      controls: ['INV-01', 'OPS-05'],
    },
  ],
};

describe('what the table shows', () => {
  it.each(iso42001Pack.controls.map(({ id }) => id))(
    '%s is shown in every state it can be in',
    id => {
      const shown = new Set(
        controlStateRows
          .filter(row => row.control === id)
          .map(row => row.state),
      );
      const reachable = CONTROL_STATES.filter(
        state =>
          !UNREACHABLE[state]?.some(({ controls }) => controls.includes(id)),
      );
      expect([...shown].sort()).toEqual([...reachable].sort());
    },
  );

  it('starts from a system that is gold', () => {
    const { level, completeness, counts, caps, warnings } = evaluate(
      completeSystem(),
    );
    expect({ level, completeness, caps, warnings }).toEqual({
      level: 'gold',
      completeness: 1,
      caps: [],
      warnings: [],
    });
    expect(counts).toMatchObject({ pass: 38, 'not-applicable': 2 });
  });
});
