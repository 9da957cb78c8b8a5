const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { isOutdated } = require('./buildApps.cjs');

describe('isOutdated', () => {
  let root;
  const resolve = (...parts) => path.join(root, ...parts);

  /** Writes a file that changed at that second. */
  function write(file, second) {
    const full = resolve(file);
    fs.mkdirSync(path.dirname(full), { recursive: true });
    fs.writeFileSync(full, '');
    fs.utimesSync(full, second, second);
  }

  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'build-apps-'));
    write('packages/app/src/index.ts', 10);
    write('plugins/ai-governance/src/pages/Page.tsx', 20);
  });

  afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

  it('is so where nothing was built', () => {
    expect(isOutdated('app', resolve)).toBe(true);
  });

  it('is not so where the build is newer than all that goes into it', () => {
    write('packages/app/dist/index.html', 30);
    expect(isOutdated('app', resolve)).toBe(false);
  });

  it.each([
    'packages/app/src/index.ts',
    'plugins/ai-governance/src/pages/Page.tsx',
    'yarn.lock',
  ])('is so when %s changed after it', file => {
    write('packages/app/dist/index.html', 30);
    write(file, 40);
    expect(isOutdated('app', resolve)).toBe(true);
  });
});
