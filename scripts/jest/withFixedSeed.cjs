/**
 * Jest's runtime, in which properties take the same cases in every run, so that a run
 * fails for what was changed and not by chance. PROPERTY_RUNS=3 searches again, with
 * three times as many cases.
 */
function withFixedSeed(Runtime) {
  return class FixedSeedRuntime extends Runtime {
    requireModuleOrMock(from, moduleName) {
      const module = super.requireModuleOrMock(from, moduleName);
      if (moduleName === 'fast-check' && !process.env.PROPERTY_RUNS) {
        module.configureGlobal({ ...module.readConfigureGlobal(), seed: 1 });
      }
      return module;
    }
  };
}

module.exports = { withFixedSeed };
