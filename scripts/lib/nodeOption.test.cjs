const { parseNode } = require('./nodeOption.cjs');

const ON_20 = '20.20.2';

describe('parseNode', () => {
  it('takes the option out of the arguments', () => {
    const args = ['--only=unit', '--node', '22', '--changed', 'v1'];
    expect(parseNode('22', args, ON_20)).toEqual({
      major: 22,
      args: ['--only=unit', '--changed', 'v1'],
    });
    expect(parseNode('24', ['--node=24', '--no-open'], ON_20)).toEqual({
      major: 24,
      args: ['--no-open'],
    });
  });

  it('has nothing to do for the Node that runs, or none', () => {
    expect(parseNode('20', ['--node=20'], ON_20)).toBeUndefined();
    expect(parseNode(undefined, [], ON_20)).toBeUndefined();
  });

  it.each(['18', 'latest', ''])("refuses '%s'", value => {
    expect(() => parseNode(value, [], ON_20)).toThrow(
      `--node is '${value}': expected one of 20, 22, 24.`,
    );
  });
});
