import { Control, ControlPack } from '../packs/types';
import { GovernanceRecord } from '../records/types';
import { waiverLimit } from '../records/waiverLimit';
import { Calendar } from '../lib/Calendar';
import { evaluate, evaluateDigest } from './evaluate';
import { Change, changed, completeSystem, record } from './__testUtils__';

const ID = 'INV-03';

/** The default pack, where one control says itself who waives it. */
function packWith(patch: Partial<Control>): ControlPack {
  const { pack } = completeSystem();
  return {
    ...pack,
    controls: pack.controls.map(control =>
      control.id === ID ? { ...control, ...patch } : control,
    ),
  };
}

const officerOnly = packWith({
  waiver: { decidedBy: 'chief-ai-officer', maxDays: 365 },
});

const failing: Change = { spec: { intendedUse: undefined } };

const waiverWith = (patch: Partial<GovernanceRecord>): Change => ({
  moreRecords: [
    record('waiver', {
      subject: ID,
      effectiveAt: '2026-11-01',
      expiresAt: '2027-11-01',
      binding: { approverIsChiefAiOfficer: true },
      data: { reason: 'It would impede a critical operation.' },
      ...patch,
    }),
  ],
});

const stateWith = (
  patch: Partial<GovernanceRecord>,
  change: Change = { pack: officerOnly },
) =>
  evaluate(
    changed(completeSystem(), failing, change, waiverWith(patch)),
  ).controls.find(({ controlId }) => controlId === ID)!.state;

describe('a waiver of a control that the Chief AI Officer alone waives', () => {
  it('counts where the officer decided, for a year', () => {
    expect(stateWith({})).toBe('waived');
    expect(
      stateWith({}, { pack: officerOnly, now: Date.UTC(2027, 10, 1) }),
    ).toBe('waived');
    expect(
      stateWith({}, { pack: officerOnly, now: Date.UTC(2027, 10, 2) }),
    ).toBe('fail');
  });

  it.each<[string, Partial<GovernanceRecord>]>([
    ['one of whom it is not known', { binding: undefined }],
    ['somebody else', { binding: { approverIsChiefAiOfficer: false } }],
    ['the risk owner', { binding: { approverIsRiskOwner: true } }],
    [
      'the author',
      { approver: 'user:default/ada', author: 'user:default/ada' },
    ],
    ['nobody yet', { state: 'submitted' }],
  ])('does not count when decided by %s', (_, patch) => {
    expect(stateWith(patch)).toBe('fail');
  });

  it.each([
    ['2026-11-01', '2027-11-02'],
    ['2026-11-01', '2027-11-02T00:00:00.001Z'],
    ['2026-11-01T10:00:00Z', '2027-11-02'],
    ['2026-11-01', '9999-12-31'],
  ])('does not count from %s until %s', (effectiveAt, expiresAt) => {
    expect(stateWith({ effectiveAt, expiresAt })).toBe('fail');
  });

  it('counts its days in the zone of the organisation', () => {
    const { policy } = completeSystem();
    const pack = officerOnly;
    const inZone = (timeZone: string) => ({
      pack,
      policy: { ...policy, timeZone },
    });
    // Still the day before in New York, so the year ends there a day earlier.
    const patch = {
      effectiveAt: '2026-11-01T02:00:00Z',
      expiresAt: '2027-11-01',
    };
    expect(stateWith(patch, inZone('UTC'))).toBe('waived');
    expect(stateWith(patch, inZone('America/New_York'))).toBe('fail');
  });

  it('needs no risk owner where the control is a gate', () => {
    const pack = packWith({
      gate: true,
      waiver: officerOnly.controls.find(({ id }) => id === ID)!.waiver,
    });
    expect(stateWith({}, { pack })).toBe('waived');
    expect(
      stateWith({ binding: { approverIsRiskOwner: true } }, { pack }),
    ).toBe('fail');
  });

  it('lasts as long as it says where the control sets no limit', () => {
    const pack = packWith({ waiver: { decidedBy: 'chief-ai-officer' } });
    expect(stateWith({ expiresAt: '2040-01-01' }, { pack })).toBe('waived');
  });

  it('leaves waivers of other controls as they are', () => {
    const pack = completeSystem().pack;
    const patch = { binding: undefined, expiresAt: '2040-01-01' };
    expect(stateWith(patch, { pack })).toBe('waived');
  });
});

describe('a waiver that ends soon', () => {
  const DAY = 86_400_000;

  it('needs attention from its warning window on, until it has ended', () => {
    const { attention } = evaluateDigest(
      changed(completeSystem(), failing, { pack: officerOnly }, waiverWith({})),
    );
    const end = Date.UTC(2027, 10, 2);
    expect(attention.controls).toContainEqual({
      kind: 'waiver-expiring',
      key: ID,
      controlId: ID,
      recordId: 'waiver',
      since: end - 30 * DAY,
      until: end,
    });
  });

  it('warns for a tenth of its time where that is less', () => {
    const { attention } = evaluateDigest(
      changed(
        completeSystem(),
        failing,
        waiverWith({ effectiveAt: '2026-11-22', expiresAt: '2026-12-01' }),
      ),
    );
    const end = Date.UTC(2026, 11, 2);
    expect(attention.controls).toContainEqual(
      expect.objectContaining({
        kind: 'waiver-expiring',
        since: end - DAY,
        until: end,
      }),
    );
  });
});

describe('waiverLimit', () => {
  const calendar = Calendar.of('UTC');

  it('is the end of the last day', () => {
    const limit = waiverLimit({
      rule: { maxDays: 365 },
      effectiveAt: '2027-03-01',
      calendar,
    });
    // 2028 has a 29 February.
    expect(calendar.lastDayBefore(limit!)).toBe('2028-02-29');
  });

  it('is none without a rule, or days', () => {
    const effectiveAt = '2027-03-01';
    for (const rule of [undefined, {}]) {
      expect(waiverLimit({ rule, effectiveAt, calendar })).toBeUndefined();
    }
  });
});
