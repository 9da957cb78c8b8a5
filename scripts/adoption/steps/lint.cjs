const fs = require('node:fs');
const {
  applyExceptions,
  runAttw,
  runPublint,
} = require('../packages/lintPackage.cjs');

/** What backstage-cli makes of every plugin, and cannot be changed here, with the reason. */
const EXCEPTIONS = require('../packages/lintExceptions.json');

async function lint({ report, state }) {
  const all = [];
  for (const { name, file } of state.packed) {
    const tarball = fs.readFileSync(file);
    const findings = [
      ...(await runPublint(tarball)),
      ...(await runAttw(tarball)),
    ];
    const { faults } = applyExceptions(findings, EXCEPTIONS);
    all.push(...findings);
    report.none(
      `${name}: publint and are-the-types-wrong find nothing else`,
      faults.map(({ tool, text }) => `${tool}: ${text}`),
    );
  }
  report.none(
    'every exception is needed',
    applyExceptions(all, EXCEPTIONS).unused.map(
      ({ tool, rule }) => `${tool} ${rule}`,
    ),
  );
}

module.exports = {
  id: 'lint',
  title: 'publint and are-the-types-wrong on each tarball',
  short: true,
  needs: ['pack'],
  run: lint,
};
