const fs = require('node:fs');
const { resolveOf } = require('../../scripts/jest/resolveOf.cjs');
const {
  listWorkspaces,
  readJson,
  resolveRoot,
} = require('../../scripts/lib/workspace.cjs');

/** Names the file to a backend. */
const VARIABLE = 'E2E_CONFIG_SCHEMA';

/** Backstage's own, of the backend. */
const loader = () =>
  require(resolveOf(
    ['@backstage/backend-defaults'],
    '@backstage/config-loader',
  ));

const keyOf = names => JSON.stringify([...names].sort());

/**
 * Writes the schema of the configuration of all packages, once for all portals of a run:
 * a backend has a compiler of TypeScript make it at each start, to find what is secret.
 */
async function writeConfigSchema() {
  const names = listWorkspaces().map(
    folder => readJson(resolveRoot(folder, 'package.json')).name,
  );
  const schema = await loader().loadConfigSchema({ dependencies: names });
  const file = resolveRoot('temp/test/config-schema.json');
  fs.mkdirSync(resolveRoot('temp/test'), { recursive: true });
  fs.writeFileSync(
    file,
    JSON.stringify({ key: keyOf(names), serialized: schema.serialize() }),
  );
  process.env[VARIABLE] = file;
}

/** In a backend: takes the schema from the file where it is asked for the same packages. */
function useConfigSchema() {
  const file = process.env[VARIABLE];
  if (!file) return;
  const { key, serialized } = readJson(file);
  const library = loader();
  const { loadConfigSchema } = library;
  library.loadConfigSchema = async ({ dependencies, ...options }) =>
    loadConfigSchema(
      dependencies && keyOf(dependencies) === key
        ? { ...options, serialized }
        : { ...options, ...(dependencies && { dependencies }) },
    );
}

useConfigSchema();

module.exports = { writeConfigSchema };
