import { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { existsSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { shortHash } from '../lib/text';
import { cut, toSlug } from '../mapping/slug';
import { AtomicFiles } from './AtomicFiles';
import { entityText } from './entityText';
import { HEADING_MARKER } from './heading';
import { ENTRY_POINT, listedFiles } from './lastOutput';
import { EntityWriter, WrittenOutput } from './EntityWriter';

const GROUPS = 'groups';
const REST = 'systems';
const LONGEST_FILE_NAME = 60;

/** A file that is being filled. */
interface Part {
  stem: string;
  number: number;
  count: number;
}

/**
 * Writes entities into the files of a folder, one for each key, and a location
 * that lists them. A file that grows too long is continued in another.
 */
export class FolderEntityWriter implements EntityWriter {
  readonly #files = new AtomicFiles({ marker: HEADING_MARKER });
  readonly #folder: string;
  readonly #name: string;
  readonly #heading: string;
  readonly #entitiesPerFile: number;
  readonly #parts = new Map<string, Part>();
  readonly #stems = new Set<string>([GROUPS, 'all']);

  /** @throws InputError when a file stands where the folder is to be */
  constructor(options: {
    folder: string;
    /** Name of the location. */
    name: string;
    /** Comment at the start of each file. */
    heading: string;
    entitiesPerFile?: number;
  }) {
    const { folder, name, heading, entitiesPerFile = 500 } = options;
    if (existsSync(folder) && !statSync(folder).isDirectory()) {
      throw new InputError(
        `${folder} is a file; name a folder, or a file that ends with .yaml`,
      );
    }
    this.#folder = folder;
    this.#name = name;
    this.#heading = heading;
    this.#entitiesPerFile = entitiesPerFile;
  }

  add(entity: Entity, key?: string): void {
    const isGroup = entity.kind === 'Group';
    const part = this.#partOf(
      isGroup ? `group ${GROUPS}` : `key ${key ?? ''}`,
      {
        stem: isGroup ? GROUPS : key,
      },
    );
    if (part.count === this.#entitiesPerFile) {
      part.number++;
      part.count = 0;
    }
    const file = this.#fileOf(part);
    if (part.count === 0) this.#files.append(file, this.#heading);
    part.count++;
    this.#files.append(file, entityText(entity));
  }

  commit(): WrittenOutput {
    const entryPoint = path.join(this.#folder, ENTRY_POINT);
    const before = listedFiles(entryPoint);
    const listed = this.#files.files.sort();
    const targets = listed.map(file => `./${path.basename(file)}`);
    this.#files.append(entryPoint, this.#heading);
    this.#files.append(entryPoint, entityText(this.#location(targets)));
    this.#files.commit();
    const removed = before.filter(
      file => !listed.includes(file) && existsSync(file),
    );
    for (const file of removed) rmSync(file);
    return { entryPoint, files: [...listed, entryPoint], removed };
  }

  discard(): void {
    this.#files.discard();
  }

  #partOf(id: string, options: { stem?: string }): Part {
    let part = this.#parts.get(id);
    if (!part) {
      const stem =
        options.stem === GROUPS ? GROUPS : this.#freeStem(options.stem);
      part = { stem, number: 1, count: 0 };
      this.#parts.set(id, part);
    }
    return part;
  }

  /** A file name for a key that no other key has. */
  #freeStem(key = REST): string {
    let stem = cut(toSlug(key), LONGEST_FILE_NAME) || REST;
    if (this.#stems.has(stem)) stem = `${stem}-${shortHash(key, 8)}`;
    this.#stems.add(stem);
    return stem;
  }

  #fileOf({ stem, number }: Part): string {
    // No key has a dot in its file name.
    const suffix = number === 1 ? '' : `.${number}`;
    return path.join(this.#folder, `${stem}${suffix}.yaml`);
  }

  #location(targets: string[]): Entity {
    return {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Location',
      metadata: { name: this.#name },
      spec: { targets },
    };
  }
}
