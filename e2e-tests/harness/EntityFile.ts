import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
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
}
