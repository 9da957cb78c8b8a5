const { Progress, formatDuration } = require('./Progress.cjs');

/** What a command printed, on a terminal or in a log. */
class Screen {
  constructor(isTTY) {
    this.isTTY = isTTY;
    this.text = '';
  }

  write(text) {
    this.text += text;
  }
}

describe('formatDuration', () => {
  it.each([
    [400, '0 s'],
    [8_400, '8 s'],
    [59_700, '1 min 0 s'],
    [72_000, '1 min 12 s'],
  ])('writes %i ms as %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });
});

describe('Progress', () => {
  beforeEach(() => jest.useFakeTimers({ now: 0 }));
  afterEach(() => jest.useRealTimers());

  /** A step that takes so many milliseconds of the clock of the test. */
  const lasting = milliseconds => () =>
    new Promise(resolve => {
      setTimeout(() => resolve('built'), milliseconds);
    });

  it('says which step it is, how long it takes and how long it took', async () => {
    const screen = new Screen(false);
    const progress = new Progress({ total: 2, output: screen });
    progress.skip('Dependencies: in place');
    const step = progress.step(
      { text: 'Building packages/app', hint: 'about a minute' },
      lasting(45_000),
    );
    await jest.advanceTimersByTimeAsync(45_000);
    expect(await step).toBe('built');
    expect(screen.text).toBe(
      [
        '[1/2] Dependencies: in place',
        '[2/2] Building packages/app (about a minute)',
        '      20 s so far',
        '      40 s so far',
        '      done in 45 s',
        '',
      ].join('\n'),
    );
    expect(progress.elapsed()).toBe('45 s');
  });

  it('writes over its own line on a terminal', async () => {
    const screen = new Screen(true);
    const progress = new Progress({ total: 1, output: screen });
    const step = progress.step(
      { text: 'Starting', hint: '5 s' },
      lasting(2_500),
    );
    await jest.advanceTimersByTimeAsync(2_500);
    await step;
    expect(screen.text).toBe(
      '[1/1] Starting (5 s)\n\r\x1b[K      1 s so far\r\x1b[K      2 s so far\r\x1b[K      done in 3 s\n',
    );
  });

  it('says that a step failed and lets the reason through', async () => {
    const screen = new Screen(false);
    const progress = new Progress({ total: 1, output: screen });
    await expect(
      progress.step({ text: 'Starting', hint: '5 s' }, async () => {
        throw new Error('no such port');
      }),
    ).rejects.toThrow('no such port');
    expect(screen.text).toMatch(/failed after 0 s\n$/);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('does not call a failure what somebody stopped', async () => {
    const screen = new Screen(false);
    const step = new Progress({ total: 1, output: screen }).step(
      { text: 'Starting', hint: '5 s' },
      async () => AbortSignal.abort().throwIfAborted(),
    );
    await expect(step).rejects.toThrow();
    expect(screen.text).toMatch(/stopped after 0 s\n$/);
  });
});
