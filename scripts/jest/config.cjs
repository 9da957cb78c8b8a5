const path = require('node:path');
const { resolveOf } = require('./resolveOf.cjs');

/** The configuration that `backstage-cli` runs Jest with. */
const BACKSTAGE = resolveOf(
  ['@backstage/cli'],
  '@backstage/cli-module-test-jest/config/jest.js',
);

/** Frontend packages have a runtime already, the others have Jest's. */
function withOwn(project) {
  const name = project.runtime ? 'frontendRuntime.cjs' : 'nodeRuntime.cjs';
  return {
    ...project,
    runtime: path.join(__dirname, name),
    setupFiles: [
      ...(project.setupFiles ?? []),
      path.join(__dirname, 'fixedSeed.cjs'),
    ],
  };
}

/** Backstage's configuration, with what one test file can use of another kept, and fixed seeds. */
module.exports = (async () => {
  const config = await require(BACKSTAGE);
  return config.projects
    ? { ...config, projects: config.projects.map(withOwn) }
    : withOwn(config);
})();
