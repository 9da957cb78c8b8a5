import fc from 'fast-check';
import { CONTROL_STATES, ControlState } from '../evaluation';
import { shippedPacks } from '../packs/shippedPacks';
import { toLawCalendar } from './toLawCalendar';

const pack = shippedPacks.find(({ id }) => id === 'eu-ai-act')!;
const NOW = Date.parse('2026-11-30T12:00:00Z');

const alike = (count: number, states: Record<string, ControlState>) => ({
  count,
  stateOf: (id: string) => states[id],
});
const calendar = (...systems: Array<ReturnType<typeof alike>>) =>
  toLawCalendar({ packs: [{ pack, systems }], now: NOW });

describe('the law calendar', () => {
  it('has every day of the law in order, and says which have come', () => {
    const days = calendar().items.map(({ date, applies }) => [date, applies]);
    expect(days).toEqual([
      ['2024-08-01', true],
      ['2025-02-02', true],
      ['2025-08-02', true],
      ['2026-07-27', true],
      ['2026-08-02', true],
      ['2026-12-02', false],
      ['2027-08-02', false],
      ['2027-12-02', false],
      ['2028-08-02', false],
      ['2030-08-02', false],
      ['2030-12-31', false],
    ]);
  });

  it('begins a day on the day', () => {
    const on = (now: string) =>
      toLawCalendar({
        packs: [{ pack, systems: [] }],
        now: Date.parse(now),
      }).items.find(({ date }) => date === '2026-12-02')!.applies;
    expect(on('2026-12-01T23:59:59.999Z')).toBe(false);
    expect(on('2026-12-02T00:00:00Z')).toBe(true);
  });

  it('tells what a control asks for: whom, of which systems, and whether the day is a reading', () => {
    const { controls } = calendar().items.find(
      ({ date }) => date === '2027-12-02',
    )!;
    expect(controls.find(({ controlId }) => controlId === 'EU-REG-01')).toEqual(
      {
        controlId: 'EU-REG-01',
        title: 'The provider registered the system',
        references: ['Art.49(1)', 'AnnexVIII(A)'],
        owedBy: ['provider'],
        concerns:
          'High-risk systems that Annex III lists, without those of point 2',
        reading: expect.stringContaining('2026-08-02'),
        systems: 0,
        open: 0,
      },
    );
  });

  it('shows what applies later to some systems without counting them', () => {
    const { controls, systems } = calendar(
      alike(3, { 'EU-RMS-01': 'fail' }),
    ).items.find(({ date }) => date === '2028-08-02')!;
    expect(systems).toBe(0);
    const control = controls.find(item => item.controlId === 'EU-RMS-01')!;
    expect(control).toMatchObject({
      concerns: expect.stringContaining('Annex I'),
      appliesFrom: '2027-12-02',
    });
    expect(control).not.toHaveProperty('systems');
  });

  it('counts a system once for a day, and for every control that concerns it', () => {
    const day = calendar(
      alike(2, { 'EU-LIT-01': 'fail', 'EU-PRO-01': 'pass' }),
      alike(5, { 'EU-LIT-01': 'waived', 'EU-PRO-01': 'not-due' }),
      alike(7, { 'EU-LIT-01': 'not-applicable' }),
    ).items.find(({ date }) => date === '2025-02-02')!;
    expect(day.systems).toBe(7);
    expect(
      day.controls.map(({ controlId, systems, open }) => [
        controlId,
        systems,
        open,
      ]),
    ).toEqual([
      ['EU-LIT-01', 7, 2],
      ['EU-PRO-01', 7, 0],
    ]);
  });

  it('never counts more systems for a day than there are, nor fewer than for a control of it', () => {
    const ids = pack.controls.map(({ id }) => id);
    const rows = fc.array(
      fc.record({
        count: fc.integer({ min: 1, max: 9 }),
        states: fc.array(fc.constantFrom(...CONTROL_STATES), {
          minLength: ids.length,
          maxLength: ids.length,
        }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, systems => {
        const total = systems.reduce((sum, { count }) => sum + count, 0);
        const { items } = calendar(
          ...systems.map(({ count, states }) =>
            alike(
              count,
              Object.fromEntries(ids.map((id, index) => [id, states[index]])),
            ),
          ),
        );
        for (const day of items) {
          expect(day.systems).toBeLessThanOrEqual(total);
          for (const { systems: own = 0, open = 0 } of day.controls) {
            expect(open).toBeLessThanOrEqual(own);
            expect(own).toBeLessThanOrEqual(day.systems);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('names what no control checks', () => {
    expect(calendar().notCovered).toEqual([
      {
        pack: 'eu-ai-act',
        framework: 'Regulation (EU) 2024/1689',
        duties: pack.notCovered,
      },
    ]);
  });

  it('has nothing to say of a pack without law', () => {
    const [standard] = shippedPacks;
    expect(
      toLawCalendar({ packs: [{ pack: standard, systems: [] }], now: NOW }),
    ).toEqual({ items: [], notCovered: [] });
  });
});
