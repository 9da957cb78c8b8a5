import {
  isJsonObject,
  YamlSource,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import { readFileSync, statSync } from 'node:fs';
import { parseSegments } from '../mapping/targetPath';

/** An entity as it stands in a file. */
export interface Descriptor {
  file: string;
  entity: Entity;
  /** Line of a field, written as `spec.models[0].name`; without one, of the entity. */
  lineOf(path?: string): number;
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

function toDescriptor(source: YamlSource): Descriptor {
  const { file, value } = source;
  if (!isEntity(value)) {
    throw new InputError(
      `${file}:${source.lineOf(
        [],
      )}: no entity; it needs apiVersion, kind and metadata.name`,
    );
  }
  return {
    file,
    entity: value as unknown as Entity,
    lineOf: path => source.lineOf((path && parseSegments(path)) || []),
  };
}

/**
 * Every entity in the files, in their order.
 * @throws InputError when a file is not YAML or holds something else
 */
export function loadDescriptors(files: readonly string[]): Descriptor[] {
  return files.flatMap(file => {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      throw new NotFoundError(`${file}: no such file`);
    }
    return parseDescriptors({ file, text: readFileSync(file, 'utf8') });
  });
}

/**
 * Every entity in a text, in their order.
 * @throws InputError when it is not YAML or holds something else
 */
export function parseDescriptors(source: {
  /** Its name, for messages. */
  file: string;
  text: string;
}): Descriptor[] {
  return YamlSource.parseAll(source).map(toDescriptor);
}
