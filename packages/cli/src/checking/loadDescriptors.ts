import {
  FilePlace,
  isJsonObject,
  YamlSource,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import { nameOfInput, ReadInput, readInput } from '../lib/readInput';
import { parseSegments } from '../mapping/targetPath';

/** An entity as it stands in a file. */
export interface Descriptor {
  /** Its name as messages have it, `stdin` for standard input. */
  file: string;
  /** All of the file, in which other entities may stand too. */
  text: string;
  entity: Entity;
  /** Line of a field, written as `spec.models[0].name`; without one, of the entity. */
  lineOf(path?: string): number;
  /** Line and column of a field, or of what would hold it. */
  placeOf(path?: string): FilePlace;
}

function isEntity(value: JsonValue): boolean {
  return (
    isJsonObject(value) &&
    typeof value.apiVersion === 'string' &&
    typeof value.kind === 'string' &&
    isJsonObject(value.metadata) &&
    typeof value.metadata.name === 'string'
  );
}

function toDescriptor(source: YamlSource, text: string): Descriptor {
  const { file, value } = source;
  if (!isEntity(value)) {
    throw new InputError(
      `${file}:${source.lineOf(
        [],
      )}: no entity; it needs apiVersion, kind and metadata.name`,
    );
  }
  // Many controls are fixed at the same place.
  const places = new Map<string | undefined, FilePlace>();
  const placeOf = (path?: string) => {
    const known = places.get(path);
    if (known) return known;
    const place = source.placeOf((path && parseSegments(path)) || []);
    places.set(path, place);
    return place;
  };
  return {
    file,
    text,
    entity: value as unknown as Entity,
    lineOf: path => placeOf(path).line,
    placeOf,
  };
}

/**
 * Every entity in the files, or in standard input for `-`, in their order.
 * @throws InputError when a file is not YAML or holds something else
 */
export function loadDescriptors(
  files: readonly string[],
  read: ReadInput = readInput,
): Descriptor[] {
  return files.flatMap(file => {
    const text = read(file);
    return YamlSource.parseAll({ file: nameOfInput(file), text }).map(source =>
      toDescriptor(source, text),
    );
  });
}
