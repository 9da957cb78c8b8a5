const { parseTestOptions } = require('./options.cjs');

const IDS = ['format', 'unit', 'e2e'];

describe('parseTestOptions', () => {
  it('runs every check when nothing is said', () => {
    expect(parseTestOptions([], IDS)).toEqual({
      help: undefined,
      chosen: [],
      selected: IDS,
      changed: undefined,
      install: true,
    });
  });

  it('runs the chosen ones, in their own order', () => {
    expect(
      parseTestOptions(['--only', 'e2e', '--only', 'format'], IDS).selected,
    ).toEqual(['format', 'e2e']);
    expect(parseTestOptions(['--only=unit,e2e'], IDS).selected).toEqual([
      'unit',
      'e2e',
    ]);
  });

  it('refuses a check that does not exist and lists those that do', () => {
    expect(() => parseTestOptions(['--only=units'], IDS)).toThrow(
      "--only is 'units': expected one of format, unit, e2e.",
    );
  });

  it('takes the commit that a change starts from, or none', () => {
    expect(parseTestOptions(['--changed'], IDS).changed).toEqual({
      ref: undefined,
    });
    expect(parseTestOptions(['--changed', 'v1'], IDS).changed).toEqual({
      ref: 'v1',
    });
    expect(parseTestOptions(['--changed=a=b'], IDS).changed).toEqual({
      ref: 'a=b',
    });
  });

  it('refuses what it does not know, such as a check without --only', () => {
    expect(() => parseTestOptions(['unit'], IDS)).toThrow(
      "Unexpected argument 'unit'.",
    );
    expect(() => parseTestOptions(['--changed', 'v1', 'unit'], IDS)).toThrow(
      "Unexpected argument 'unit'.",
    );
  });
});
