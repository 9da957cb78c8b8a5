/**
 * Every step, in the order in which they run. Those after `new-app` work on its portal,
 * until `uninstall` takes the suite out of it.
 */
const STEPS = [
  require('./steps/build.cjs'),
  require('./steps/pack.cjs'),
  require('./steps/lint.cjs'),
  require('./steps/sizes.cjs'),
  require('./steps/cli.cjs'),
  require('./steps/registry.cjs'),
  require('./steps/legacyApp.cjs'),
  require('./steps/newApp.cjs'),
  require('./steps/permissions.cjs'),
  require('./steps/bare.cjs'),
  require('./steps/schema.cjs'),
  require('./steps/split.cjs'),
  require('./steps/mysql.cjs'),
  require('./steps/rbac.cjs'),
  require('./steps/pnpm.cjs'),
  require('./steps/uninstall.cjs'),
  require('./steps/dynamic.cjs'),
];

module.exports = { STEPS };
