const { applyExceptions } = require('./lintPackage.cjs');
const exceptions = require('./lintExceptions.json');

const finding = (rule, where) => ({ tool: 'publint', rule, where, text: rule });

describe('applyExceptions', () => {
  const known = [{ tool: 'publint', rule: 'FORMAT', where: '\\.esm\\.js' }];

  it('covers a finding of its tool, rule and place, and no other', () => {
    const covered = finding('FORMAT', 'main dist/index.esm.js');
    const others = [
      finding('FORMAT', 'main dist/index.js'),
      finding('OTHER', 'main dist/index.esm.js'),
      { ...covered, tool: 'attw' },
    ];
    expect(applyExceptions([covered, ...others], known)).toEqual({
      faults: others,
      unused: [],
    });
  });

  it('names an exception that is no longer needed', () => {
    expect(applyExceptions([], known)).toEqual({ faults: [], unused: known });
  });
});

describe('the exceptions', () => {
  it('each have a reason', () => {
    for (const { rule, reason } of exceptions) {
      expect([rule, reason?.length > 30]).toEqual([rule, true]);
    }
  });
});
