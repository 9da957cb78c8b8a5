/** Every step, in the order in which they run. */
const STEPS = [
  require('./steps/build.cjs'),
  require('./steps/pack.cjs'),
  require('./steps/lint.cjs'),
  require('./steps/sizes.cjs'),
  require('./steps/cli.cjs'),
];

module.exports = { STEPS };
