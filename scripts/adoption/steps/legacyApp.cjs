const { installIntoApp } = require('../lib/installIntoApp.cjs');

const PLUGIN = 'plugins/ai-governance/README.md';

async function legacyApp(context) {
  await installIntoApp(context, {
    kind: 'legacy',
    frontend: [
      [
        PLUGIN,
        [
          'frontend-add',
          'legacy-app',
          'legacy-sidebar',
          'legacy-apis',
          'legacy-entity',
        ],
      ],
    ],
  });
}

module.exports = {
  id: 'legacy-app',
  title: 'follow the READMEs in a portal of the legacy frontend system',
  needs: ['registry'],
  run: legacyApp,
};
