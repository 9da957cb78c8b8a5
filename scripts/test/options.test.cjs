const { parseTestOptions } = require('./options.cjs');

const IDS = ['format', 'unit', 'e2e'];

describe('parseTestOptions', () => {
  it('runs every check when nothing is said', () => {
    expect(parseTestOptions([], IDS)).toEqual({
      help: undefined,
      chosen: [],
      selected: IDS,
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
});
