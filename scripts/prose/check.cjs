#!/usr/bin/env node
/*
 * Checks the English of documentation, translations and error messages:
 *   node scripts/prose/check.cjs [files or folders]
 *   --count      says how many faults each file has
 *   --comments   reads the comments of sources as well
 * Exits with 1 where it finds something. The words are in vocabulary.yaml.
 */
const fs = require('node:fs');
const { parseArgs } = require('node:util');
const { resolveRoot } = require('../lib/workspace.cjs');
const { findFaults } = require('./findFaults.cjs');
const { listFiles } = require('./listFiles.cjs');
const { Vocabulary } = require('./Vocabulary.cjs');

const { values, positionals } = parseArgs({
  options: {
    count: { type: 'boolean', default: false },
    comments: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const vocabulary = Vocabulary.fromFile(
  resolveRoot('scripts/prose/vocabulary.yaml'),
);
const files = listFiles(positionals);
let total = 0;
for (const file of files) {
  const content = fs.readFileSync(resolveRoot(file), 'utf8');
  const faults = findFaults(file, content, {
    vocabulary,
    comments: values.comments,
  });
  total += faults.length;
  if (values.count && faults.length > 0) {
    process.stdout.write(`${String(faults.length).padStart(4)} ${file}\n`);
    continue;
  }
  for (const { line, phrase, suggestion } of faults) {
    process.stdout.write(`${file}:${line}: "${phrase}": ${suggestion}\n`);
  }
}
process.stdout.write(`${total} faults in ${files.length} files\n`);
process.exitCode = total > 0 ? 1 : 0;
