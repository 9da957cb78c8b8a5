const { installIntoApp } = require('../lib/installIntoApp.cjs');

const PLUGIN = 'plugins/ai-governance/README.md';

async function newApp(context) {
  const { state } = context;
  state.newApp = await installIntoApp(context, {
    kind: 'new',
    frontend: [[PLUGIN, ['frontend-add', 'new-app']]],
  });
}

module.exports = {
  id: 'new-app',
  title: 'follow the READMEs in a portal of the new frontend system',
  needs: ['registry'],
  run: newApp,
};
