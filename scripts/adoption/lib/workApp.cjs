const fs = require('node:fs');
const path = require('node:path');
const { resolveRoot } = require('../../lib/workspace.cjs');
const { mergeCode } = require('../readme/mergeCode.cjs');
const { mergeConfig } = require('../readme/mergeConfig.cjs');
const { readSnippets } = require('../readme/snippets.cjs');
const { editYaml, makeBaseApp } = require('./baseApps.cjs');
const { execShell } = require('./exec.cjs');
const { yarnSettings } = require('./registry.cjs');

function writeFile(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text.endsWith('\n') ? text : `${text}\n`);
}

/** Puts a snippet where a reader would: into the file that its first line names. */
function applyToFile(folder, { id, language, text, file }) {
  if (!file)
    throw new Error(`The snippet ${id} names no file on its first line.`);
  const target = path.join(folder, file);
  if (!fs.existsSync(target)) writeFile(target, text);
  else {
    const merge = language === 'yaml' ? mergeConfig : mergeCode;
    writeFile(target, merge(fs.readFileSync(target, 'utf8'), text));
  }
}

/** A portal to work in, and what a README says done to it. */
class WorkApp {
  constructor({ folder, env, name }) {
    this.folder = folder;
    this.env = env;
    this.name = name;
  }

  /** A fresh copy of the portal of that kind, which takes our scope from the registry of the run. */
  static async create({ kind, env, registry, fresh }) {
    const folder = await makeBaseApp({ kind, env, fresh });
    editYaml(path.join(folder, '.yarnrc.yml'), settings =>
      Object.assign(settings, yarnSettings(registry)),
    );
    return new WorkApp({ folder, env, name: kind });
  }

  /** Runs a line in the folder of the portal. */
  run(line, options = {}) {
    return execShell(line, {
      cwd: this.folder,
      env: this.env,
      log: this.name,
      ...options,
    });
  }

  /** The marked snippets of a README of the repository. */
  static snippetsOf(readme) {
    return readSnippets(fs.readFileSync(resolveRoot(readme), 'utf8'));
  }

  /** Follows a README: its snippets with these ids, in this order. */
  async follow(readme, ids) {
    const snippets = WorkApp.snippetsOf(readme);
    for (const id of ids) {
      const snippet = snippets.find(s => s.id === id);
      if (!snippet) throw new Error(`${readme} has no snippet marked ${id}.`);
      if (snippet.language === 'sh') await this.run(snippet.text);
      else applyToFile(this.folder, snippet);
    }
  }

  read(file) {
    return fs.readFileSync(path.join(this.folder, file), 'utf8');
  }

  write(file, text) {
    writeFile(path.join(this.folder, file), text);
  }
}

module.exports = { WorkApp };
