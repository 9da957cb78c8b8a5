const fs = require('node:fs');
const path = require('node:path');

/** How the source loads what is not always needed, as Jest and Node take it. */
const LAZY =
  /require\(\s*'([^']+)',?\s*\) as typeof import\(\s*'[^']+',?\s*\)/g;

/** Has a part loaded by `import()`, at which the bundle is divided. */
const withLazyParts = {
  name: 'lazy-parts',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]packages[\\/]cli[\\/]src[\\/].*\.ts$/ }, args => {
      const text = fs.readFileSync(args.path, 'utf8');
      return {
        resolveDir: path.dirname(args.path),
        loader: 'ts',
        contents: text.replace(LAZY, "await import('$1')"),
      };
    });
  },
};

module.exports = { withLazyParts };
