/** The scripts are plain CommonJS that Node reads as it is, and so does Jest. */
module.exports = {
  rootDir: __dirname,
  displayName: 'scripts',
  testEnvironment: 'node',
  testMatch: ['**/*.test.cjs'],
  transform: {},
  // Milliseconds. Many start processes, on cores that other checks keep busy.
  testTimeout: 180_000,
};
