/** Every step, in the order in which they run. */
const STEPS = [
  require('./steps/build.cjs'),
  require('./steps/pack.cjs'),
  require('./steps/lint.cjs'),
  require('./steps/sizes.cjs'),
  require('./steps/cli.cjs'),
  require('./steps/registry.cjs'),
  require('./steps/newApp.cjs'),
  require('./steps/legacyApp.cjs'),
];

module.exports = { STEPS };
