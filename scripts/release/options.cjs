const { parseArgs } = require('node:util');
const { Problem } = require('../lib/Problem.cjs');

const HELP = `node scripts/release.cjs [options]

  --dry-run      build, pack and check everything, and publish nothing
  --local        publish from this machine, without provenance
  --tag <name>   the tag on the registry (default: latest)
`;

function parseValues(args) {
  try {
    return parseArgs({
      args,
      options: {
        'dry-run': { type: 'boolean', default: false },
        local: { type: 'boolean', default: false },
        tag: { type: 'string', default: 'latest' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new Problem(`${error.message}\n\n${HELP}`);
  }
}

/**
 * Provenance says which commit and workflow a package was made by. Only a workflow
 * with `id-token: write` can obtain it.
 */
function parseReleaseOptions(args, env = process.env) {
  const values = parseValues(args);
  const dryRun = values['dry-run'];
  const provenance = Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL);
  if (!values.help && !dryRun && !values.local && !provenance) {
    throw new Problem(
      'Packages are published by the release workflow, which can prove where they come from. Use --dry-run to try a release, or --local to publish without provenance.',
    );
  }
  return {
    help: values.help ? HELP : undefined,
    dryRun,
    provenance: provenance && !dryRun,
    tag: values.tag,
  };
}

module.exports = { parseReleaseOptions };
