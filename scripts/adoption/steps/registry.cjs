const { startRegistry } = require('../lib/registry.cjs');
const { adopterEnvironment } = require('../lib/yarn.cjs');

/** Publishes the packed packages to a registry of this machine, from which portals take them. */
async function registry({ report, state, processes }) {
  state.env = await adopterEnvironment();
  state.registry = await startRegistry({ packed: state.packed, processes });
  for (const { name, manifest } of state.packed) {
    const response = await fetch(
      `${state.registry}${name.replace('/', '%2f')}`,
    );
    const { versions = {} } = await response.json();
    report.check(
      `${name}@${manifest.version} can be installed`,
      Boolean(versions[manifest.version]),
    );
  }
}

module.exports = {
  id: 'registry',
  title: 'publish the packages to a registry of this machine',
  needs: ['pack'],
  run: registry,
};
