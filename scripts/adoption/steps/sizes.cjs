const fs = require('node:fs');
const { readJson, resolveRoot } = require('../../lib/workspace.cjs');
const { findGrowth } = require('../packages/sizes.cjs');

const RECORDED = resolveRoot('docs/package-sizes.json');

function sizes({ report, state, write }) {
  const measured = Object.fromEntries(
    state.packed
      .map(({ name, size }) => [name, size])
      .sort(([a], [b]) => a.localeCompare(b)),
  );
  if (write) {
    fs.writeFileSync(RECORDED, `${JSON.stringify(measured, undefined, 2)}\n`);
  }
  const recorded = fs.existsSync(RECORDED) ? readJson(RECORDED) : {};
  for (const [name, size] of Object.entries(measured)) {
    report.none(
      `${name}: as large as recorded`,
      findGrowth(name, size, recorded[name]),
    );
  }
  report.none(
    'nothing is recorded of a package that is gone',
    Object.keys(recorded).filter(name => !measured[name]),
  );
}

module.exports = {
  id: 'sizes',
  title: 'compare the sizes of the packages with docs/package-sizes.json',
  short: true,
  needs: ['pack'],
  run: sizes,
};
