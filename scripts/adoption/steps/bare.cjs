const { Client } = require('../lib/Client.cjs');
const { lookAtPortal } = require('../lib/portalViews.cjs');
const { checkFeatures } = require('../lib/features.cjs');
const { CORE, POLICY, SUITE, startVariant } = require('../lib/variant.cjs');

/** Pages of plugins whose backends are not there. Its sidebar needs the others. */
const PAGES = ['page:scaffolder', 'page:techdocs', 'page:search'];

/** What those of the frontend that stay say without their backends. */
const NOT_OURS = /api\/(notifications|signals|search|user-settings|techdocs)/;

/** A portal with nothing but what it cannot do without. */
async function bare({ report, state, processes }) {
  const backend = await startVariant({
    app: state.newApp,
    processes,
    name: 'bare',
    features: [...CORE, ...POLICY, ...SUITE],
    configs: [{ app: { extensions: PAGES.map(page => ({ [page]: false })) } }],
  });
  try {
    backend.require();
    const client = await new Client(backend.url).signIn();
    await checkFeatures({ report, client });
    const reminder = await client.fetch('ai-governance/v1/attention?limit=1');
    report.check(
      'what needs attention is listed',
      reminder.status === 200,
      `${reminder.status}`,
    );
    await lookAtPortal({
      report,
      url: backend.url,
      name: 'bare',
      entity: 'owned-by-guests',
      count: 3,
      expected: NOT_OURS,
    });
  } finally {
    await backend.stop();
  }
}

module.exports = {
  id: 'bare',
  title: 'without notifications, signals, search and scaffolder',
  needs: ['new-app'],
  run: bare,
};
