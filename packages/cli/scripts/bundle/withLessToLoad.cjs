const fs = require('node:fs');
const { loadModule } = require('./loadModule.cjs');
const { replaceOnce } = require('./replaceOnce.cjs');
const { replaceWith } = require('./replaceWith.cjs');

/** A pack as text: JSON is read several times as fast as code. */
async function packAsJson(file) {
  const [[name, pack]] = Object.entries(await loadModule(file));
  const json = JSON.stringify(JSON.stringify(pack));
  return `export const ${name} = /* @__PURE__ */ JSON.parse(${json});`;
}

/** The one function of lodash that is called, in place of all of it. */
function withIsEqual(file) {
  return replaceOnce(
    replaceOnce(
      fs.readFileSync(file, 'utf8'),
      "import lodash from 'lodash';",
      '',
    ),
    'lodash.isEqual(',
    "require('lodash/isEqual')(",
  );
}

/** Starting other programs, which no command does, brings sockets and streams with it. */
function withoutPrograms(file) {
  return replaceOnce(
    fs.readFileSync(file, 'utf8'),
    "const childProcess = require('node:child_process');",
    "const childProcess = { get spawn() { return require('node:child_process').spawn; } };",
  );
}

/** What a check of one file would read and not use. */
const withLessToLoad = {
  name: 'less-to-load',
  setup({ onLoad }) {
    const replace = replaceWith(onLoad);
    replace(/Pack\.generated\.ts$/, packAsJson);
    replace(/[\\/]CommonValidatorFunctions\.esm\.js$/, withIsEqual);
    replace(/[\\/]commander[\\/]lib[\\/]command\.js$/, withoutPrograms);
  },
};

module.exports = { withLessToLoad };
