const { browserCommand } = require('./openBrowser.cjs');

const desktop = {
  platform: 'linux',
  env: { DISPLAY: ':0' },
  isTerminal: true,
};

describe('browserCommand', () => {
  it('opens a browser for a person at a desktop', () => {
    expect(browserCommand(desktop)).toBe('xdg-open');
    expect(browserCommand({ ...desktop, platform: 'darwin', env: {} })).toBe(
      'open',
    );
  });

  it.each([
    ['on a machine without a screen', { env: {} }],
    ['in CI', { env: { DISPLAY: ':0', CI: 'true' } }],
    ['when asked not to', { env: { DISPLAY: ':0', BROWSER: 'none' } }],
    ['when nobody sits at a terminal', { isTerminal: false }],
  ])('opens none %s', (_, change) => {
    expect(browserCommand({ ...desktop, ...change })).toBeUndefined();
  });
});
