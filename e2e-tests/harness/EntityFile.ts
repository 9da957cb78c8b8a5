import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { resolveRoot } from '../../scripts/lib/workspace.cjs';
import { Portal } from './Portal';

/** The `catalog-info.yaml` of one AI system, in a repository of its own. */
export class EntityFile {
  readonly url: string;
  readonly #file: string;
  readonly #name: string;

  constructor(portal: Portal, name: string) {
    const path = `checkouts/${name}/catalog-info.yaml`;
    this.#name = name;
    this.#file = join(portal.folder, path);
    this.url = portal.files.url(path);
  }

  write(spec: object, metadata: object = {}) {
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(
      this.#file,
      stringify({
        apiVersion: 'ai-governance/v1alpha1',
        kind: 'AISystem',
        metadata: { name: this.#name, ...metadata },
        spec,
      }),
    );
  }

  /** Puts the files of a folder of the tests in place, with some words replaced. */
  copyFrom(folder: string, words: Record<string, string>) {
    const checkout = dirname(this.#file);
    cpSync(resolveRoot('e2e-tests', folder), checkout, { recursive: true });
    const text = Object.entries(words).reduce(
      (result, [word, value]) => result.replaceAll(word, value),
      readFileSync(this.#file, 'utf8'),
    );
    writeFileSync(this.#file, text);
  }
}
