const Module = require('node:module');
const { build } = require('esbuild');

/** What a module exports, in whatever language that esbuild reads. */
async function loadModule(entryPoint) {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    platform: 'node',
    write: false,
  });
  const loaded = new Module(entryPoint);
  loaded._compile(outputFiles[0].text, entryPoint);
  return loaded.exports;
}

module.exports = { loadModule };
