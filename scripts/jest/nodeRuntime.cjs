const { resolveOf } = require('./resolveOf.cjs');
const { withCaches } = require('./withCaches.cjs');
const { withFixedSeed } = require('./withFixedSeed.cjs');

// Of the version that `jest` runs.
const runtime = resolveOf(['jest', '@jest/core'], 'jest-runtime');

module.exports = withFixedSeed(withCaches(require(runtime).default));
