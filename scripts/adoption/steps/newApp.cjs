const { installIntoApp } = require('../lib/installIntoApp.cjs');

/** What the READMEs say beside the backend, which both kinds of portal have. */
const MORE = [
  ['plugins/ai-governance/README.md', ['frontend-add', 'new-app']],
  ['plugins/ai-governance-node/README.md', ['node-add', 'node-module']],
  ['plugins/ai-governance-common/README.md', ['common-add', 'common-evaluate']],
];

async function newApp(context) {
  const { state } = context;
  state.newApp = await installIntoApp(context, { kind: 'new', more: MORE });
}

module.exports = {
  id: 'new-app',
  title: 'follow the READMEs in a portal of the new frontend system',
  needs: ['registry'],
  run: newApp,
};
