const { setTimeout: delay } = require('node:timers/promises');
const { runAll } = require('./runChecks.cjs');

describe('runAll', () => {
  const checks = [
    { id: 'a', lane: 1 },
    { id: 'b', lane: 1 },
    { id: 'c', lane: 2 },
    { id: 'd' },
    { id: 'e', after: ['b', 'unselected'] },
    { id: 'f', alone: true },
  ];

  async function run({ took, ...options }) {
    const events = [];
    const results = await runAll({
      checks,
      ...options,
      runOne: async ({ id }) => {
        events.push(`+${id}`);
        await delay(took[id]);
        events.push(`-${id}`);
        return id;
      },
    });
    return { events, results };
  }

  const before = (events, first, second) =>
    events.indexOf(first) < events.indexOf(second);

  it('runs the lanes and the others side by side, each in its order', async () => {
    const { events, results } = await run({
      took: { a: 20, b: 60, c: 120, d: 40, e: 20, f: 1 },
      sideBySide: true,
    });
    expect(results).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(events.slice(0, 3)).toEqual(['+a', '+c', '+d']);
    expect(before(events, '-a', '+b')).toBe(true);
    expect(before(events, '-d', '+e')).toBe(true);
  });

  it('starts a check after those that it needs, and one that is alone after all', async () => {
    const { events } = await run({
      took: { a: 20, b: 80, c: 160, d: 1, e: 1, f: 1 },
      sideBySide: true,
    });
    expect(before(events, '-b', '+e')).toBe(true);
    expect(events.slice(-3)).toEqual(['-c', '+f', '-f']);
  });

  it('runs what may be beside all others at once, where there is the memory', async () => {
    const both = [{ id: 'd' }, { id: 'g', beside: true }];
    const took = { d: 30, g: 30 };
    const { events } = await run({ checks: both, took, sideBySide: true });
    expect(events.slice(0, 2)).toEqual(['+d', '+g']);
    const inTurn = await run({ checks: both, took, sideBySide: false });
    expect(inTurn.events).toEqual(['+d', '-d', '+g', '-g']);
  });

  it('runs the lanes first where they have to', async () => {
    const { events } = await run({
      took: { a: 20, b: 20, c: 60, d: 1, e: 1, f: 1 },
      sideBySide: false,
    });
    expect(events.indexOf('+d')).toBe(6);
  });
});
