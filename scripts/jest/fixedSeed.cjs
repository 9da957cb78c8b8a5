/**
 * Properties take the same cases in every run, so that a run fails for what was changed
 * and not by chance. PROPERTY_RUNS=3 searches again, with three times as many cases.
 */
if (!process.env.PROPERTY_RUNS) {
  jest.mock('fast-check', () => {
    const fc = jest.requireActual('fast-check');
    fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1 });
    return fc;
  });
}
