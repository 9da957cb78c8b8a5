const path = require('node:path');

/**
 * Lets a plugin of esbuild write files anew: `replace(filter, write)` takes what
 * `write(file)` makes, JavaScript, in place of a file that the filter matches.
 */
const replaceWith = onLoad => (filter, write) =>
  onLoad({ filter }, async ({ path: file }) => ({
    resolveDir: path.dirname(file),
    loader: 'js',
    contents: await write(file),
  }));

module.exports = { replaceWith };
