const fs = require('node:fs');
const { Problem } = require('./Problem.cjs');
const {
  requireSupportedNode,
  supportedMajors,
} = require('./supportedNode.cjs');

/** Files that are read then. */
const EARLY = [
  'Problem',
  'bringNode',
  'command',
  'runWithNode',
  'supportedNode',
  'untilStopped',
];

const ENGINES = '20 || 22 || 24';

describe('requireSupportedNode', () => {
  it.each(['v20.20.2', 'v22.0.0', 'v24.9.1'])('accepts %s', version => {
    expect(() => requireSupportedNode(version, ENGINES)).not.toThrow();
  });

  it.each(['v2.0.0', 'v18.20.0', 'v21.1.0', 'v200.0.0'])(
    'refuses %s in one sentence that names it and what is supported',
    version => {
      expect(() => requireSupportedNode(version, ENGINES)).toThrow(
        new Problem(
          `Node ${version.slice(1)} is not supported: use Node 20, 22 or 24.`,
        ),
      );
    },
  );

  it('reads the engines of this repository', () => {
    const { engines } = require('../../package.json');
    expect(supportedMajors(engines.node)).toEqual([20, 22, 24]);
  });
});

describe('what is read before the version is checked', () => {
  it.each(EARLY)('%s is written for a Node that is not supported', name => {
    const text = fs.readFileSync(require.resolve(`./${name}.cjs`), 'utf8');
    expect(text).not.toMatch(/\?\?|\?\.[a-z[(]|['"]node:|\.at\(|\|\|=/);
    const read = [...text.matchAll(/require\('\.\/(\w+)\.cjs'\)/g)];
    for (const [, other] of read) {
      expect(EARLY).toContain(other);
    }
  });
});
