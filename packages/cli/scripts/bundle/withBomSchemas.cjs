const fs = require('node:fs');
const path = require('node:path');

const fromNode = path.resolve(
  __dirname,
  '../../../../plugins/ai-governance-node',
);

/** The schemas of bills of materials, which a reader finds beside their package. */
const SCHEMAS = [
  'bom-1.5',
  'bom-1.6',
  'bom-1.7',
  'spdx',
  'jsf-0.82',
  'cryptography-defs',
];

function schemaFile(name) {
  const manifest = require.resolve(
    '@cyclonedx/cyclonedx-library/package.json',
    { paths: [fromNode] },
  );
  return path.join(
    path.dirname(manifest),
    'res/schema',
    `${name}.SNAPSHOT.schema.json`,
  );
}

/** Has the schemas read from `dist/schemas`, where `readSchema` would look for a package. */
const withBomSchemas = {
  name: 'bom-schemas',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]bom[\\/]readSchema\.ts$/ }, () => ({
      loader: 'js',
      contents: `import { readFileSync } from 'node:fs';
      import { join } from 'node:path';
      export const readSchema = name =>
        JSON.parse(readFileSync(join(__dirname, 'schemas', name + '.json'), 'utf8'));`,
    }));
  },
};

/**
 * Writes the schemas into a folder, without their spaces.
 * @returns files of the package from which they come
 */
function writeBomSchemas(folder) {
  fs.mkdirSync(folder, { recursive: true });
  for (const name of SCHEMAS) {
    const text = fs.readFileSync(schemaFile(name), 'utf8');
    fs.writeFileSync(
      path.join(folder, `${name}.json`),
      JSON.stringify(JSON.parse(text)),
    );
  }
  return SCHEMAS.map(schemaFile);
}

module.exports = { withBomSchemas, writeBomSchemas };
