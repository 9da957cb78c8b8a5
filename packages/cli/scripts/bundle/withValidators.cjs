const fs = require('node:fs');
const path = require('node:path');
const Ajv = require('ajv').default;
const standaloneCode = require('ajv/dist/standalone').default;
const { loadModule } = require('./loadModule.cjs');
const { replaceOnce } = require('./replaceOnce.cjs');
const { replaceWith } = require('./replaceWith.cjs');

/** Code of a validator, as the body of a function that returns it. */
function codeOf(ajv, validate) {
  return `const module = { exports: {} };
  ${standaloneCode(ajv, validate)}
  return module.exports;`;
}

/** A function that a module exports, which would compile a schema. */
function asFunction(name, schema, options) {
  const ajv = new Ajv({ ...options, code: { source: true } });
  return `export function ${name}() { ${codeOf(ajv, ajv.compile(schema))} }`;
}

async function specValidator(file) {
  const { SPEC_SCHEMA_OPTIONS, specSchema } = await loadModule(file);
  return asFunction('compileSpecSchema', specSchema, SPEC_SCHEMA_OPTIONS);
}

async function gateValidator(file) {
  const { FILE_SCHEMA_OPTIONS, gateSchema } = await loadModule(file);
  return asFunction('compileGateSchema', gateSchema, FILE_SCHEMA_OPTIONS);
}

/** The policy of the catalog, with its own texts, which compiles its schemas at first use. */
async function entityPolicy(file) {
  const schemas = path.resolve(path.dirname(file), '../../schema');
  const read = async name =>
    (await loadModule(path.join(schemas, `${name}.schema.json.esm.js`)))
      .default;
  const ajv = new Ajv({ allowUnionTypes: true, code: { source: true } });
  const validate = ajv
    .addSchema(
      [await read('shared/common'), await read('EntityMeta')],
      undefined,
      undefined,
      true,
    )
    .compile(await read('Entity'));
  const text = replaceOnce(
    fs.readFileSync(file, 'utf8'),
    "import Ajv from 'ajv';",
    '',
  );
  return `class Ajv {
    addSchema() { return this; }
    compile() { ${codeOf(ajv, validate)} }
  }
  ${text}`;
}

/**
 * Schemas that every check needs as code: compiling them takes longer than all the rest
 * of a check of one file.
 */
const withValidators = {
  name: 'validators',
  setup({ onLoad }) {
    const replace = replaceWith(onLoad);
    replace(/[\\/]specValidator\.ts$/, specValidator);
    replace(/[\\/]gateValidator\.ts$/, gateValidator);
    replace(/[\\/]SchemaValidEntityPolicy\.esm\.js$/, entityPolicy);
  },
};

module.exports = { withValidators };
