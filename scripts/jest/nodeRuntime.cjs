const { resolveOf } = require('./resolveOf.cjs');
const { withCaches } = require('./withCaches.cjs');

// Of the version that `jest` runs.
const runtime = resolveOf(['jest', '@jest/core'], 'jest-runtime');

module.exports = withCaches(require(runtime).default);
