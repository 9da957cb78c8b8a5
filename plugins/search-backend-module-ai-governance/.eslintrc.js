module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // Tests start the plugin that the module is for.
    '@backstage/no-mixed-plugin-imports': [
      'warn',
      { excludedFiles: ['src/__testUtils__/**'] },
    ],
  },
});
