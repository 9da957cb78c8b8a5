#!/usr/bin/env node
const path = require('node:path');
const ts = require('typescript');
const { rootDir } = require('../lib/workspace.cjs');
const { findRawReferences } = require('./rawReferences.cjs');

const USAGE = `Usage: node scripts/lint/types.cjs [tsconfig.json]

Does what tsc does, and writes its declarations. Then refuses to compare a reference
to an entity in normal form (EntityRef) with a raw text, which TypeScript lets pass.`;

const HOST = {
  getCurrentDirectory: () => rootDir,
  getCanonicalFileName: name => name,
  getNewLine: () => '\n',
};

function readConfig(file) {
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error) throw new Error(ts.formatDiagnostic(error, HOST));
  return ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    path.dirname(file),
    { incremental: false, tsBuildInfoFile: undefined },
    file,
  );
}

/** Everything that is wrong with the program, as lines. */
function findFaults(program) {
  const { diagnostics } = program.emit();
  const all = ts.sortAndDeduplicateDiagnostics([
    ...ts.getPreEmitDiagnostics(program),
    ...diagnostics,
  ]);
  const own = program
    .getSourceFiles()
    .filter(
      ({ fileName, isDeclarationFile }) =>
        !isDeclarationFile && !fileName.includes('/node_modules/'),
    );
  return [
    ...all.map(diagnostic => ts.formatDiagnostic(diagnostic, HOST).trimEnd()),
    ...findRawReferences(program, own).map(
      ({ fileName, line, column, text }) =>
        `${path.relative(
          rootDir,
          fileName,
        )}:${line}:${column}: ${text} compares a reference in normal form with a raw text; read the other one with readEntityRef, or give it the type EntityRef`,
    ),
  ];
}

function main([file = path.join(rootDir, 'tsconfig.json')]) {
  if (file === '--help') {
    console.log(USAGE);
    return;
  }
  const { fileNames, options, errors } = readConfig(path.resolve(file));
  const program = ts.createProgram(
    fileNames,
    options,
    undefined,
    undefined,
    errors,
  );
  const faults = findFaults(program);
  faults.forEach(fault => console.error(fault));
  if (faults.length > 0) {
    console.error(`${faults.length} fault${faults.length === 1 ? '' : 's'}`);
    process.exitCode = 1;
  }
}

main(process.argv.slice(2));
