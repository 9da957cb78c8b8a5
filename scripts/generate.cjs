#!/usr/bin/env node
/*
 * Writes every file that is made from another one:
 *   the TypeScript types of the AISystem spec and the editor's JSON Schema, from specSchema.ts
 *   the API types and the OpenAPI document that is served, from openapi.yaml
 *   the shipped control packs, from packs/*.yaml
 *   the catalog module's copy of catalog-info/
 *   what identifies AI in the catalog, from discovery/ai-signals.yaml
 *   the picture of the architecture, from the floors that the lint holds
 *   the law calendar of the documentation, from the shipped packs
 * `--check` writes nothing and fails when a file is out of date.
 */
require('@backstage/cli/config/nodeTransform.cjs');
const fs = require('fs');
const path = require('path');
const prettier = require('prettier');
const yaml = require('yaml');

const root = path.resolve(__dirname, '..');
const common = path.join(root, 'plugins/ai-governance-common');
const check = process.argv.includes('--check');
const outdated = [];

async function emit(file, text) {
  const target = path.join(root, file);
  const options = await prettier.resolveConfig(target);
  const formatted = await prettier.format(text, {
    ...options,
    filepath: target,
  });
  write(file, formatted);
}

function write(file, text) {
  const target = path.join(root, file);
  const current = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : '';
  if (current === text) return;
  if (check) {
    outdated.push(file);
    return;
  }
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text);
  process.stdout.write(`wrote ${file}\n`);
}

const banner = source =>
  `/* eslint-disable */\n// Generated from ${source} by \`yarn generate\`. Do not edit.\n\n`;

async function emitEntityTypes() {
  const { compile } = require('json-schema-to-typescript');
  const {
    aiSystemSpecSchema,
  } = require('../plugins/ai-governance-common/src/entity/specSchema');
  const types = await compile(
    structuredClone(aiSystemSpecSchema),
    'AISystemSpec',
    { bannerComment: '', format: false },
  );
  await emit(
    'plugins/ai-governance-common/src/entity/AiSystemSpec.generated.ts',
    banner('specSchema.ts') +
      types.replace(
        /\/\*\*\n \* What is declared about the AI system\.\n \*\//,
        '/**\n * What is declared about the AI system.\n * @public\n */',
      ),
  );
}

async function emitEditorSchema() {
  const {
    createAiSystemEditorSchema,
  } = require('../plugins/ai-governance-common/src/entity/schema');
  const schema = createAiSystemEditorSchema({ id: 'aisystem.schema.json' });
  await emit(
    'catalog-info/aisystem.schema.json',
    JSON.stringify(schema, undefined, 2),
  );
}

/** The descriptors and their schema, in the package that adopters install. */
async function emitPackagedDescriptors() {
  const names = fs.readdirSync(path.join(root, 'catalog-info'));
  for (const name of names) {
    await emit(
      `plugins/catalog-backend-module-ai-system/catalog-info/${name}`,
      fs.readFileSync(path.join(root, 'catalog-info', name), 'utf8'),
    );
  }
}

async function emitApi() {
  const source = 'plugins/ai-governance-common/src/schema/openapi.yaml';
  const document = yaml.parse(fs.readFileSync(path.join(root, source), 'utf8'));
  const openapi = await import('openapi-typescript');
  const ast = await openapi.default(structuredClone(document), {});
  await emit(
    'plugins/ai-governance-common/src/schema/openapi.generated.ts',
    banner('openapi.yaml') + openapi.astToString(ast),
  );
  write(
    'plugins/ai-governance-backend/src/schema/openapi.generated.json',
    lineByLine(document),
  );
}

/** The picture of the architecture, from the floors that the lint holds. */
async function emitArchitecture() {
  const page = 'docs/architecture.md';
  const {
    drawArchitecture,
    replacePicture,
  } = require('./lint/architecture.cjs');
  const text = fs.readFileSync(path.join(root, page), 'utf8');
  await emit(page, replacePicture(text, drawArchitecture()));
}

/** JSON with a line for each path and component, so that a change shows where it is. */
function lineByLine(document) {
  const { paths, components, ...rest } = document;
  const members = (object, depth, text) =>
    `{\n${Object.entries(object)
      .map(([key, value]) => `${depth} ${JSON.stringify(key)}: ${text(value)}`)
      .join(',\n')}\n${depth}}`;
  return `${members({ ...rest, paths, components }, '', value => {
    if (value === paths) return members(paths, ' ', JSON.stringify);
    if (value !== components) return JSON.stringify(value);
    return members(components, ' ', kind =>
      members(kind, '  ', JSON.stringify),
    );
  })}\n`;
}

async function emitPacks() {
  const folder = path.join(common, 'packs');
  const read = name =>
    yaml.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
  const isPart = name => name.endsWith('.records.yaml');
  const files = fs.readdirSync(folder).filter(n => n.endsWith('.yaml'));
  for (const name of files.filter(n => !isPart(n))) {
    const isOfPack = part =>
      isPart(part) && part.startsWith(name.replace(/yaml$/, ''));
    const recordTypes = files
      .filter(isOfPack)
      .sort()
      .reverse()
      .flatMap(part => read(part).recordTypes);
    const pack = {
      ...read(name),
      ...(recordTypes.length > 0 && { recordTypes }),
    };
    const identifier = name
      .replace(/\.yaml$/, '')
      .replace(/[-_](\w)/g, (_, c) => c.toUpperCase());
    await emit(
      `plugins/ai-governance-common/src/packs/shipped/${identifier}Pack.generated.ts`,
      `${banner(
        `packs/${name}`,
      )}import { ControlPack } from '../types';\n\n/** @public */\nexport const ${identifier}Pack: ControlPack = ${JSON.stringify(
        pack,
      )};\n`,
    );
  }
}

/** The days of law, from what the packs say. */
async function emitLawCalendar() {
  const { drawLawCalendar } = require('./lib/lawCalendar.cjs');
  const folder = path.join(common, 'packs');
  const packs = fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.yaml') && !name.endsWith('.records.yaml'))
    .map(name => yaml.parse(fs.readFileSync(path.join(folder, name), 'utf8')));
  await emit('docs/law-calendar.md', drawLawCalendar(packs));
}

async function emitSignals() {
  const rules = yaml.parse(
    fs.readFileSync(path.join(common, 'discovery/ai-signals.yaml'), 'utf8'),
  );
  await emit(
    'plugins/ai-governance-common/src/discovery/aiSignals.generated.ts',
    `${banner(
      'discovery/ai-signals.yaml',
    )}import { AiSignalRules } from './types';\n\n/** What the shipped signals are made from. @public */\nexport const aiSignalRules: AiSignalRules = ${JSON.stringify(
      rules,
    )};\n`,
  );
}

async function main() {
  await emitEntityTypes();
  await emitEditorSchema();
  await emitPackagedDescriptors();
  await emitApi();
  await emitPacks();
  await emitLawCalendar();
  await emitSignals();
  await emitArchitecture();
  if (outdated.length > 0) {
    process.stderr.write(
      `Out of date, run \`yarn generate\`: ${outdated.join(', ')}\n`,
    );
    process.exitCode = 1;
  }
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
