const vm = require('node:vm');

/** Scripts that one worker holds at most: beyond that it compiles as Jest does. */
const LIMIT = 30_000;

/**
 * What V8 made of each module, for as long as the worker lives: Jest loads every
 * module into every test file's own context, and compiles it there each time.
 */
class CompiledScripts {
  #byFile = new Map();

  /** The function that holds a module; `fresh` collects what has to be kept. */
  compile({ filename, source, parameters, context, importModule, fresh }) {
    const known = this.#byFile.get(filename);
    const cachedData = known?.source === source ? known.data : undefined;
    const head = `(function(${parameters.join(',')}){`;
    const script = new vm.Script(`${head}${source}\n})`, {
      filename,
      // Positions in an error are those of the module.
      columnOffset: -head.length,
      cachedData,
      importModuleDynamically: importModule,
    });
    if (!cachedData || script.cachedDataRejected) {
      fresh.push({ filename, source, script });
    }
    return script.runInContext(context);
  }

  /** After a test file, when its functions have run and are compiled as well. */
  keep(fresh) {
    for (const { filename, source, script } of fresh) {
      if (this.#byFile.size >= LIMIT) return;
      this.#byFile.set(filename, { source, data: script.createCachedData() });
    }
  }
}

module.exports = { CompiledScripts };
