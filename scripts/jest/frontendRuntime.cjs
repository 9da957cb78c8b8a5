const { resolveOf } = require('./resolveOf.cjs');
const { withCaches } = require('./withCaches.cjs');
const { withFixedSeed } = require('./withFixedSeed.cjs');

// Backstage's own, which loads every module as CommonJS.
const runtime = resolveOf(
  ['@backstage/cli'],
  '@backstage/cli-module-test-jest/config/jestCachingModuleLoader.js',
);

module.exports = withFixedSeed(withCaches(require(runtime)));
