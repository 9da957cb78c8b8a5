module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // The build puts every package into the one file that is published.
    '@backstage/no-undeclared-imports': 'off',
  },
});
