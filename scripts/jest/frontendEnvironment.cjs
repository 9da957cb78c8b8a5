const { resolveOf } = require('./resolveOf.cjs');
const { useLazyStyles } = require('./lazyStyles.cjs');

// Backstage's own, of jsdom.
const Environment = require(resolveOf(
  ['@backstage/cli'],
  '@backstage/cli-module-test-jest/config/jest-environment-jsdom',
));

/** A page that computes of an element's style only what is read. */
module.exports = class FrontendEnvironment extends Environment {
  constructor(config, context) {
    super(config, context);
    useLazyStyles(this.global);
  }
};
