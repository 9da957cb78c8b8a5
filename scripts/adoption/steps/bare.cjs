const { lookAtPortal } = require('../lib/portalViews.cjs');
const { checkFeatures } = require('../lib/features.cjs');
const { CORE, POLICY, SUITE } = require('../lib/variant.cjs');
const { statusOf, withVariant } = require('../lib/withVariant.cjs');

/** Pages of plugins whose backends are not there. Its sidebar needs the others. */
const PAGES = ['page:scaffolder', 'page:techdocs', 'page:search'];

/** What those of the frontend that stay say without their backends. */
const NOT_OURS = /api\/(notifications|signals|search|user-settings|techdocs)/;

/** A portal with nothing but what it cannot do without. */
async function bare(context) {
  const { report } = context;
  const options = {
    name: 'bare',
    features: [...CORE, ...POLICY, ...SUITE],
    configs: [{ app: { extensions: PAGES.map(page => ({ [page]: false })) } }],
  };
  await withVariant(context, options, async (client, { url }) => {
    await checkFeatures({ report, client });
    const status = await statusOf(client, 'ai-governance/v1/attention?limit=1');
    report.check('what needs attention is listed', status === 200, `${status}`);
    await lookAtPortal({
      report,
      url,
      name: 'bare',
      entity: 'owned-by-guests',
      count: 3,
      expected: NOT_OURS,
    });
  });
}

module.exports = {
  id: 'bare',
  title: 'without notifications, signals, search and scaffolder',
  needs: ['new-app'],
  run: bare,
};
