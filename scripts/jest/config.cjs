const path = require('node:path');
const { resolveOf } = require('./resolveOf.cjs');

/** The configuration that `backstage-cli` runs Jest with. */
const BACKSTAGE = resolveOf(
  ['@backstage/cli'],
  '@backstage/cli-module-test-jest/config/jest.js',
);

/** How long a test may take, in milliseconds: it waits while the machine does other things. */
const TEST_TIMEOUT = 240_000;

/** What is one for all packages. */
const OWN = {
  testTimeout: TEST_TIMEOUT,
  testSequencer: path.join(__dirname, 'groupSequencer.cjs'),
};

/** What turns the modules of packages into CommonJS. */
const PACKAGES = '\\.(mjs|cjs|js)$';

/**
 * A package loads another one when it first uses it: an index names many components, of
 * which a test shows few. The modules of this repository load what they import at once, as
 * hooks that a library sets when it is loaded cannot be set within a test.
 */
function withLazyPackages(transform) {
  const [transformer, options] = transform[PACKAGES];
  return {
    ...transform,
    [PACKAGES]: [
      transformer,
      { ...options, module: { ...options.module, lazy: true } },
    ],
  };
}

/** Frontend packages have a runtime and a page already, the others have Jest's. */
function withOwn(project) {
  const name = project.runtime ? 'frontendRuntime.cjs' : 'nodeRuntime.cjs';
  return {
    ...project,
    runtime: path.join(__dirname, name),
    testRunner: path.join(__dirname, 'groupRunner.cjs'),
    ...(project.runtime && {
      testEnvironment: path.join(__dirname, 'frontendEnvironment.cjs'),
      transform: withLazyPackages(project.transform),
      id: `${project.id}_lazy`,
    }),
  };
}

/** Backstage's configuration, with what one test file can use of another kept, and fixed seeds. */
module.exports = (async () => {
  const config = await require(BACKSTAGE);
  return config.projects
    ? {
        ...config,
        projects: config.projects.map(withOwn),
        ...OWN,
      }
    : { ...withOwn(config), ...OWN };
})();
