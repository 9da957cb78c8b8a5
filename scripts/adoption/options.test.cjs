const { parseAdoptionOptions } = require('./options.cjs');

const STEPS = [
  { id: 'pack', title: 'packs', short: true },
  { id: 'cli', title: 'command line', short: true, needs: ['pack'] },
  { id: 'app', title: 'portal', needs: ['pack'] },
  { id: 'rbac', title: 'roles', needs: ['app'] },
];

const idsOf = args =>
  parseAdoptionOptions(args, STEPS).steps.map(({ id }) => id);

describe('parseAdoptionOptions', () => {
  it('takes every step without an option', () => {
    expect(idsOf([])).toEqual(['pack', 'cli', 'app', 'rbac']);
  });

  it('leaves the portals out of the short form', () => {
    expect(idsOf(['--short'])).toEqual(['pack', 'cli']);
  });

  it('adds what a chosen step needs, and what that needs, in order', () => {
    expect(idsOf(['--only', 'rbac'])).toEqual(['pack', 'app', 'rbac']);
    expect(idsOf(['--only', 'rbac,cli'])).toEqual([
      'pack',
      'cli',
      'app',
      'rbac',
    ]);
  });

  it('names the steps that exist when it does not know one', () => {
    expect(() => idsOf(['--only', 'rbca'])).toThrow(
      "--only is 'rbca': expected one of pack, cli, app, rbac.",
    );
  });

  it('explains itself when it does not know an option', () => {
    expect(() => idsOf(['--quick'])).toThrow(/--short/);
    expect(parseAdoptionOptions(['--help'], STEPS).help).toContain('rbac');
  });
});
