const path = require('node:path');
const { resolveOf } = require('./resolveOf.cjs');

/** The configuration that `backstage-cli` runs Jest with. */
const BACKSTAGE = resolveOf(
  ['@backstage/cli'],
  '@backstage/cli-module-test-jest/config/jest.js',
);

/** Frontend packages have a runtime and a page already, the others have Jest's. */
function withOwn(project) {
  const name = project.runtime ? 'frontendRuntime.cjs' : 'nodeRuntime.cjs';
  return {
    ...project,
    runtime: path.join(__dirname, name),
    ...(project.runtime && {
      testEnvironment: path.join(__dirname, 'frontendEnvironment.cjs'),
    }),
  };
}

/** Backstage's configuration, with what one test file can use of another kept, and fixed seeds. */
module.exports = (async () => {
  const config = await require(BACKSTAGE);
  return config.projects
    ? { ...config, projects: config.projects.map(withOwn) }
    : withOwn(config);
})();
