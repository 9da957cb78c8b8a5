const { findFreePort } = require('../../lib/ports.cjs');
const { Client } = require('../lib/Client.cjs');
const { checkFeatures } = require('../lib/features.cjs');
const { CORE, POLICY, SUITE, startVariant } = require('../lib/variant.cjs');

const [KIND, PLUGIN] = SUITE;

/** Where each process finds the plugins of the other one. */
function endpoint(port, plugins) {
  return { target: `http://localhost:${port}/api/{{pluginId}}`, plugins };
}

/** The suite in a process of its own, beside the portal with everything else. */
async function split({ report, state, processes }) {
  const [portal, governance] = [await findFreePort(), await findFreePort()];
  const discovery = {
    discovery: {
      endpoints: [
        endpoint(portal, ['app', 'auth', 'catalog', 'permission']),
        endpoint(governance, ['ai-governance']),
      ],
    },
  };
  const start = options =>
    startVariant({
      app: state.newApp,
      processes,
      configs: [discovery],
      ...options,
    });
  const backends = await Promise.all([
    start({
      name: 'split-portal',
      port: portal,
      features: [...CORE, ...POLICY, KIND],
    }),
    start({ name: 'split-governance', port: governance, features: [PLUGIN] }),
  ]);
  try {
    backends.forEach(backend => backend.require());
    const [first, second] = backends;
    const client = await new Client(first.url).signIn();
    await checkFeatures({ report, client: client.at(second.url) });
  } finally {
    await Promise.all(backends.map(backend => backend.stop()));
  }
}

module.exports = {
  id: 'split',
  title: 'a backend split over two processes',
  needs: ['new-app'],
  run: split,
};
