import fc from 'fast-check';
import { SystemChangeRow } from './ManagementSystemStore';
import { findLapses } from './findLapses';

const DAY = 86_400_000;
const LAST = 100;

const changes = fc
  .uniqueArray(
    fc.record({
      day: fc.integer({ min: 0, max: LAST }),
      states: fc.constantFrom('P', 'F', 'E', 'U', 'W', 'D', 'f', '-'),
      removed: fc.boolean(),
    }),
    { selector: ({ day }) => day, maxLength: 12 },
  )
  .map(rows => [...rows].sort((a, b) => a.day - b.day));

/** The same by looking at each day: how long it failed without a break. */
function lookedAtDaily(
  rows: Array<Omit<SystemChangeRow, 'systemId' | 'at'> & { day: number }>,
) {
  let lapsed = false;
  let late = false;
  let failing = 0;
  let current: string | undefined;
  for (let day = 0; day <= LAST; day++) {
    const row = rows.find(change => change.day === day);
    if (row?.removed && failing > 0) late = true;
    if (row) current = row.removed ? undefined : row.states;
    failing = current && 'FEU'.includes(current) ? failing + 1 : 0;
    if (failing > 0) lapsed = true;
    // On its first day it has lasted no time.
    if (failing > 31) late = true;
    // What passes again on the 31st day is late by the change itself.
    if (failing === 31) {
      const next = rows.find(change => change.day === day + 1);
      if (next) late = true;
    }
  }
  return { lapsed, late };
}

describe('lapses of one control in one system', () => {
  it('are what one finds who looks every day', () => {
    fc.assert(
      fc.property(changes, rows => {
        const [found] = findLapses({
          rows: rows.map(({ day, states, removed }) => ({
            systemId: 1,
            at: day * DAY,
            states,
            removed,
          })),
          controls: [{ id: 'A', position: 0 }],
          to: LAST * DAY,
        });
        const { lapsed, late } = lookedAtDaily(rows);
        expect([found !== undefined, (found?.late ?? 0) > 0]).toEqual([
          lapsed,
          late,
        ]);
      }),
    );
  });
});
