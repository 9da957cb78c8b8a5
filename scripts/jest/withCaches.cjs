const path = require('node:path');
const { CompiledScripts } = require('./CompiledScripts.cjs');

const scripts = new CompiledScripts();

/** What a file in node_modules becomes, which no test changes. */
const transformed = new Map();

const PACKAGES = `${path.sep}node_modules${path.sep}`;

/**
 * Jest's runtime, which keeps from one test file to the next what does not depend
 * on the test: the compiled code of modules and the text of packages. Modules are
 * evaluated for each test file as before.
 */
function withCaches(Runtime) {
  return class CachingRuntime extends Runtime {
    #fresh = [];

    createScriptFromCode(source, filename) {
      const context = this._environment.getVmContext();
      // Jest itself says what an import after the end of the tests is.
      if (!context || this._resolver.isCoreModule(filename)) {
        return super.createScriptFromCode(source, filename);
      }
      try {
        return scripts.compile({
          filename,
          source,
          context,
          parameters: this.constructInjectedModuleParameters(),
          importModule: async specifier => {
            const module = await this.resolveModule(
              specifier,
              filename,
              context,
            );
            return this.linkAndEvaluateModule(module);
          },
          fresh: this.#fresh,
        });
      } catch {
        // Jest turns a mistake in the syntax into words.
        return super.createScriptFromCode(source, filename);
      }
    }

    transformFile(filename, options) {
      if (options?.isInternalModule || !filename.includes(PACKAGES)) {
        return super.transformFile(filename, options);
      }
      const key = `${this._config.id} ${filename} ${JSON.stringify(options)}`;
      const known = transformed.get(key);
      if (known) {
        this._fileTransforms.set(filename, known);
        if (known.sourceMapPath) {
          this._sourceMapRegistry.set(filename, known.sourceMapPath);
        }
        return known.code;
      }
      const code = super.transformFile(filename, options);
      transformed.set(key, this._fileTransforms.get(filename));
      return code;
    }

    _shouldMockCjs(from, moduleName, explicitShouldMock) {
      // Without a mock in sight there is no need to look for the module's file first.
      if (!this._shouldAutoMock && explicitShouldMock.size === 0) return false;
      return super._shouldMockCjs(from, moduleName, explicitShouldMock);
    }

    teardown() {
      scripts.keep(this.#fresh);
      this.#fresh = [];
      super.teardown();
    }
  };
}

module.exports = { withCaches };
