const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { findChromium } = require('./chromium.cjs');

describe('findChromium', () => {
  let folder;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chromium-'));
  });

  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('finds the browser on the path', () => {
    const file = path.join(folder, 'chromium');
    fs.writeFileSync(file, '');
    expect(findChromium({ PATH: `/nonexistent:${folder}` })).toBe(file);
  });

  it('prefers the one without windows', () => {
    for (const name of ['chromium', 'chromium-headless-shell']) {
      fs.writeFileSync(path.join(folder, name), '');
    }
    expect(findChromium({ PATH: folder })).toBe(
      path.join(folder, 'chromium-headless-shell'),
    );
  });

  it('takes the one that is named', () => {
    expect(findChromium({ PATH: folder, CHROMIUM_PATH: '/opt/browser' })).toBe(
      '/opt/browser',
    );
  });
});
