/** The scripts are plain CommonJS that Node reads as it is, and so does Jest. */
module.exports = {
  rootDir: __dirname,
  displayName: 'scripts',
  testEnvironment: 'node',
  testMatch: ['**/*.test.cjs'],
  // Milliseconds: other checks run beside these tests, on two cores.
  testTimeout: 30_000,
  transform: {},
  // Milliseconds. Many start processes, on cores that other checks keep busy.
  testTimeout: 60_000,
};
