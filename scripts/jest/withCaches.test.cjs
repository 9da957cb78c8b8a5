const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { resolveBin } = require('../lib/workspace.cjs');

/** Each test file loads the same package and asks whether another one was here. */
const FILES = {
  'package.json': '{}',
  'node_modules/counter/index.js':
    'let count = 0;\nexports.next = () => (count += 1);\n',
  'node_modules/fast-check/index.js':
    'let options = { verbose: 2 };\nexports.readConfigureGlobal = () => options;\nexports.configureGlobal = value => { options = value; };\n',
  'thrower.js':
    'exports.first = () => { throw new Error("x"); };\nexports.second = () => {\n  throw new Error("y");\n};\n',
  'broken.js': 'const = 1;\n',
  '1.test.js': `
    const { next } = require('counter');
    it('loads the package', () => {
      expect([next(), next()]).toEqual([1, 2]);
      expect(require('./thrower').first).toThrow('x');
    });`,
  '2.test.js': `
    const positionIn = thrower => {
      try { thrower(); } catch (error) {
        return error.stack.match(/thrower\\.js:(\\d+:\\d+)/)[1];
      }
    };
    it('evaluates the package again', () => {
      expect(require('counter').next()).toBe(1);
    });
    it('knows where an error was thrown', () => {
      const { first, second } = require('./thrower');
      expect(positionIn(first)).toBe('1:31');
      expect(positionIn(second)).toBe('3:9');
    });
    it('sees globals of its own realm', () => {
      expect(require('counter').next).toBeInstanceOf(Function);
    });
    it('tells of a mistake in the syntax', () => {
      expect(() => require('./broken')).toThrow(/Unexpected token/);
    });`,
  '3.test.js': `
    jest.mock('counter', () => ({ next: () => 'mocked' }));
    it('takes a mock in place of the package', () => {
      expect(require('counter').next()).toBe('mocked');
      expect(jest.requireActual('counter').next()).toBe(1);
    });`,
  '4.test.js': `
    it('imports at run time what it is told to mock', () => {
      jest.doMock('counter', () => ({ next: () => 'late' }));
      expect(require('counter').next()).toBe('late');
    });`,
  '5.test.js': `
    it('draws the cases of properties from a fixed seed', () => {
      expect(require('fast-check').readConfigureGlobal()).toEqual({
        verbose: 2,
        ...(process.env.PROPERTY_RUNS ? {} : { seed: 1 }),
      });
    });`,
};

describe.each(['nodeRuntime', 'frontendRuntime'])('%s', runtime => {
  let folder;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'runtime-'));
  });

  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('keeps test files apart, in one worker that has loaded all before', () => {
    for (const [name, text] of Object.entries(FILES)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
    }
    const config = {
      rootDir: folder,
      cacheDirectory: path.join(folder, 'cache'),
      runtime: require.resolve(`./${runtime}.cjs`),
      testEnvironment: 'node',
      // In the order of their names.
      testSequencer: path.join(folder, 'sequencer.cjs'),
      transform: {},
    };
    fs.writeFileSync(
      config.testSequencer,
      `module.exports = class { async sort(tests) { return [...tests].sort((a, b) => a.path.localeCompare(b.path)); } shard(tests) { return tests; } async allFailedTests(tests) { return tests; } cacheResults() {} };`,
    );
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        resolveBin('jest'),
        '--runInBand',
        '--json',
        '--config',
        JSON.stringify(config),
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stderr).not.toContain('●');
    expect(JSON.parse(stdout)).toMatchObject({
      numPassedTests: 8,
      numFailedTests: 0,
      numRuntimeErrorTestSuites: 0,
    });
  }, 180_000);
});
