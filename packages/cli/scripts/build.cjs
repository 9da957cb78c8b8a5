/*
 * Builds the command into a folder that needs no other package: installing it brings
 * nothing else. Each command is a file that is read when it is run, and what several
 * share stands in files beside them.
 */
const fs = require('node:fs');
const path = require('node:path');
const { build } = require('esbuild');
const {
  withBomSchemas,
  writeBomSchemas,
} = require('./bundle/withBomSchemas.cjs');
const { withLazyParts } = require('./bundle/withLazyParts.cjs');
const { withLessToLoad } = require('./bundle/withLessToLoad.cjs');
const { withValidators } = require('./bundle/withValidators.cjs');
const { writeNotices } = require('./bundle/writeNotices.cjs');

const folder = path.resolve(__dirname, '..');
/** Where it is built: `dist`, or the folder that a test names. */
const dist = path.resolve(folder, process.argv[2] ?? 'dist');

const OPTIONS = {
  absWorkingDir: folder,
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** Only modules in the form of ES are divided, and only CommonJS starts at once. */
async function toCommonJs(files) {
  for (const { path: file, text } of files) {
    await build({
      ...OPTIONS,
      stdin: { contents: text, sourcefile: path.basename(file) },
      outfile: file,
      format: 'cjs',
      define: { 'import.meta.url': '__filename' },
      supported: { 'dynamic-import': false },
    });
  }
}

async function main() {
  fs.rmSync(dist, { recursive: true, force: true });
  const { metafile, outputFiles } = await build({
    ...OPTIONS,
    entryPoints: { 'index.cjs': 'src/index.ts' },
    outdir: dist,
    bundle: true,
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    write: false,
    metafile: true,
    plugins: [withBomSchemas, withLessToLoad, withValidators, withLazyParts],
  });
  await toCommonJs(outputFiles);
  const schemas = writeBomSchemas(path.join(dist, 'schemas'));
  writeNotices({
    inputs: [...Object.keys(metafile.inputs), ...schemas],
    folder,
    file: path.join(dist, 'THIRD-PARTY-NOTICES.txt'),
  });
}

main().catch(error => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
