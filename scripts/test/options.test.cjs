const { parseTestOptions } = require('./options.cjs');

const IDS = ['format', 'unit', 'e2e'];

const parse = args => parseTestOptions(args, IDS);

describe('parseTestOptions', () => {
  it('runs every check when nothing is said', () => {
    expect(parse([])).toEqual({
      help: undefined,
      node: undefined,
      chosen: [],
      selected: IDS,
      specs: [],
      changed: undefined,
      install: true,
    });
  });

  it('runs the chosen ones, in their own order', () => {
    expect(parse(['--only', 'e2e', '--only', 'format']).selected).toEqual([
      'format',
      'e2e',
    ]);
    expect(parse(['--only=unit,e2e']).selected).toEqual(['unit', 'e2e']);
  });

  it('refuses a check that does not exist and lists those that do', () => {
    expect(() => parse(['--only=units'])).toThrow(
      "--only is 'units': expected one of format, unit, e2e.",
    );
  });

  it('takes the commit that a change starts from, or none', () => {
    expect(parse(['--changed']).changed).toEqual({
      ref: undefined,
    });
    expect(parse(['--changed', 'v1']).changed).toEqual({
      ref: 'v1',
    });
    expect(parse(['--changed=a=b']).changed).toEqual({
      ref: 'a=b',
    });
  });

  it('refuses what it does not know, such as a check without --only', () => {
    expect(() => parse(['unit'])).toThrow("Unexpected argument 'unit'.");
    expect(() => parse(['--changed', 'v1', 'unit'])).toThrow(
      "Unexpected argument 'unit'.",
    );
  });

  it('takes names of browser tests', () => {
    expect(parse(['--spec=records,story', '--spec', 'pages']).specs).toEqual([
      'records',
      'story',
      'pages',
    ]);
  });

  it('refuses a Node that is not supported', () => {
    expect(() => parse(['--node', '18'])).toThrow(
      "--node is '18': expected one of 20, 22, 24.",
    );
  });
});
