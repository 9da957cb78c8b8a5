import { Entity } from '@backstage/catalog-model';
import { parseEntityYaml } from '@backstage/plugin-catalog-node';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** Root of the repository. */
const ROOT = resolve(__dirname, '../../../..');

/** An entity as it stands in a file of this repository. */
export interface Descriptor {
  /** Path from the root of the repository. */
  file: string;
  /** Folder of the file, absolute. */
  folder: string;
  entity: Entity;
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(found => {
    const path = join(folder, found.name);
    if (found.isDirectory()) return yamlFiles(path);
    return found.name.endsWith('.yaml') ? [path] : [];
  });
}

function readDescriptors(path: string): Descriptor[] {
  const location = { type: 'file', target: path };
  return [...parseEntityYaml(readFileSync(path), location)].map(result => {
    if (result.type === 'error') throw result.error;
    if (result.type !== 'entity') {
      throw new Error(`${path}: ${result.type} instead of an entity`);
    }
    return {
      file: relative(ROOT, path),
      folder: resolve(path, '..'),
      entity: result.entity,
    };
  });
}

/**
 * Reads every entity of every YAML file below some folders of this repository.
 *
 * @throws Error when a file is not a list of entities
 */
export function readDescriptorFolders(...folders: string[]): Descriptor[] {
  return folders
    .map(folder => join(ROOT, folder))
    .flatMap(yamlFiles)
    .sort()
    .flatMap(readDescriptors);
}
