const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { buildApp, isOutdated } = require('./buildApps.cjs');
const { Problem } = require('./Problem.cjs');

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

describe('buildApp', () => {
  let root;
  const resolve = (...parts) => path.join(root, ...parts);

  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'broken-app-'));
    fs.mkdirSync(resolve('packages/app'), { recursive: true });
    const write = (file, content) =>
      fs.writeFileSync(resolve(file), JSON.stringify(content));
    write('package.json', { name: 'root', workspaces: ['packages/*'] });
    write('packages/app/package.json', {
      name: 'app',
      version: '0.0.0',
      backstage: { role: 'frontend' },
    });
  });

  afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

  it('hands on what the bundler says of an app that it cannot build', async () => {
    const failure = await buildApp('app', { resolve }).catch(error => error);
    expect(failure).toBeInstanceOf(Problem);
    expect(failure.message).toMatch(/\n.*packages\/app could not be built\.$/);
  });

  it('ends when it is told to', async () => {
    const signal = AbortSignal.abort();
    await expect(buildApp('app', { resolve, signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
