import { Entity } from '@backstage/catalog-model';
import { AtomicFiles } from './AtomicFiles';
import { entityText } from './entityText';
import { HEADING_MARKER } from './heading';
import { EntityWriter, WrittenOutput } from './EntityWriter';

/** Writes every entity into one file. */
export class FileEntityWriter implements EntityWriter {
  readonly #files = new AtomicFiles({ marker: HEADING_MARKER });
  readonly #file: string;

  constructor(options: { file: string; heading: string }) {
    this.#file = options.file;
    this.#files.append(this.#file, options.heading);
  }

  add(entity: Entity): void {
    this.#files.append(this.#file, entityText(entity));
  }

  commit(): WrittenOutput {
    this.#files.commit();
    return { entryPoint: this.#file, files: [this.#file], removed: [] };
  }

  discard(): void {
    this.#files.discard();
  }
}
