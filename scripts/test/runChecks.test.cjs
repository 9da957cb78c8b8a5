const { runAll } = require('./runChecks.cjs');

describe('runAll', () => {
  const checks = [
    { id: 'a', lane: 1 },
    { id: 'b', lane: 1 },
    { id: 'c', lane: 2 },
    { id: 'd' },
    { id: 'e' },
  ];

  it('runs the lanes side by side and the runners after them, and keeps the order', async () => {
    const events = [];
    const results = await runAll({
      checks,
      runOne: async ({ id }) => {
        events.push(`+${id}`);
        await new Promise(resolve => setTimeout(resolve, id === 'c' ? 60 : 20));
        events.push(`-${id}`);
        return id;
      },
    });
    expect(results).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(events).toEqual([
      '+a',
      '+c',
      '-a',
      '+b',
      '-b',
      '-c',
      '+d',
      '-d',
      '+e',
      '-e',
    ]);
  });
});
