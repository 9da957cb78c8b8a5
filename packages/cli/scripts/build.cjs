/*
 * Builds the command into one file that needs no other package: installing it
 * brings nothing else, and starting it reads one file instead of hundreds.
 */
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const Ajv = require('ajv').default;
const standaloneCode = require('ajv/dist/standalone').default;
const { build } = require('esbuild');

const folder = path.resolve(__dirname, '..');
const fromNode = path.resolve(folder, '../../plugins/ai-governance-node');

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

/** Puts the schemas into the file, where `readSchema` would look for a package. */
const withSchemas = {
  name: 'schemas',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]bom[\\/]readSchema\.ts$/ }, () => ({
      resolveDir: folder,
      loader: 'js',
      contents: `const SCHEMAS = {${SCHEMAS.map(
        name =>
          `${JSON.stringify(name)}: () => require(${JSON.stringify(
            schemaFile(name),
          )})`,
      ).join(',')}};
      export const readSchema = name => structuredClone(SCHEMAS[name]());`,
    }));
  },
};

/** What a module of the repository exports. */
async function load(entryPoint) {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    platform: 'node',
    write: false,
  });
  const loaded = new Module(entryPoint);
  loaded._compile(outputFiles[0].text, entryPoint);
  return loaded.exports;
}

/** The schema of `spec` as code: compiling it takes a third of a check of one file. */
const withSpecValidator = {
  name: 'spec-validator',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]specValidator\.ts$/ }, async ({ path: file }) => {
      const { SPEC_SCHEMA_OPTIONS, specSchema } = await load(file);
      const ajv = new Ajv({ ...SPEC_SCHEMA_OPTIONS, code: { source: true } });
      const code = standaloneCode(ajv, ajv.compile(specSchema));
      return {
        resolveDir: folder,
        loader: 'js',
        contents: `const module = { exports: {} };
        ${code}
        export const compileSpecSchema = () => module.exports;`,
      };
    });
  },
};

function packageFolderOf(input) {
  const found = input.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//);
  return found && path.resolve(folder, found[1]);
}

function licenceText(packageFolder) {
  const file = fs
    .readdirSync(packageFolder)
    .find(name => /^licen[cs]e(\.|$)/i.test(name));
  return file && fs.readFileSync(path.join(packageFolder, file), 'utf8').trim();
}

/** Names and licences of the packages that are inside the file. */
function writeNotices(metafile) {
  const folders = new Set(
    Object.keys(metafile.inputs).map(packageFolderOf).filter(Boolean),
  );
  const notices = [...folders].map(packageFolder => {
    const manifest = require(path.join(packageFolder, 'package.json'));
    const text = licenceText(packageFolder) ?? `Licence: ${manifest.license}`;
    return `${manifest.name} ${manifest.version}\n\n${text}\n`;
  });
  fs.writeFileSync(
    path.join(folder, 'dist/THIRD-PARTY-NOTICES.txt'),
    notices.sort().join(`\n${'-'.repeat(72)}\n\n`),
  );
}

async function main() {
  fs.rmSync(path.join(folder, 'dist'), { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ['src/index.ts'],
    outfile: 'dist/index.cjs.js',
    bundle: true,
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    metafile: true,
    plugins: [withSchemas, withSpecValidator],
    logLevel: 'warning',
  });
  writeNotices(metafile);
}

main().catch(error => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
