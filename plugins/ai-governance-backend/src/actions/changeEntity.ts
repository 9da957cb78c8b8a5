import { isJsonObject } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { JsonObject, JsonValue } from '@backstage/types';
import { parseAllDocuments } from 'yaml';

/** Keys as fields of a spec have them; nothing that means something to an object itself. */
const KEY = /^(?!constructor$|prototype$)[A-Za-z][A-Za-z0-9-]*$/;

/** A copy with a value at a path; undefined takes the field away. */
function withValue(
  group: JsonObject,
  [key, ...rest]: string[],
  value: JsonValue | undefined,
): JsonObject {
  const { [key]: before, ...others } = group;
  const after =
    rest.length === 0
      ? value
      : withValue(isJsonObject(before) ? before : {}, rest, value);
  return after === undefined ? others : { ...others, [key]: after };
}

/**
 * The entity with other values in some fields of its spec.
 *
 * @param fields - by path, such as `spec.risk.class`; null takes a field away
 * @throws InputError for a path that is none of a field of the spec
 */
export function withFields(
  entity: Entity,
  fields: Record<string, JsonValue>,
): Entity {
  let spec = (entity.spec ?? {}) as JsonObject;
  for (const [path, value] of Object.entries(fields)) {
    const [root, ...keys] = path.split('.');
    if (
      root !== 'spec' ||
      keys.length === 0 ||
      !keys.every(key => KEY.test(key))
    ) {
      throw new InputError(
        `fields: ${JSON.stringify(
          path,
        )} is not a field of the spec; expected a path such as spec.risk.class, a list being given as a whole`,
      );
    }
    spec = withValue(spec, keys, value === null ? undefined : value);
  }
  return { ...entity, spec };
}

/** The one document of a descriptor. */
function parseDescriptor(text: string): JsonObject {
  const [document, ...more] = parseAllDocuments(text);
  if (document === undefined || more.length > 0) {
    throw new InputError(
      `descriptor: expected one document, found ${
        document === undefined ? 'none' : more.length + 1
      }`,
    );
  }
  const [error] = document.errors;
  if (error) throw new InputError(`descriptor: ${error.message}`);
  const value: unknown = document.toJS();
  if (!isJsonObject(value)) {
    throw new InputError('descriptor: expected an entity with kind and spec');
  }
  return value;
}

/** Annotations that the catalog adds by itself, and no descriptor has. */
function catalogAnnotations({ metadata }: Entity): Record<string, string> {
  return Object.fromEntries(
    Object.entries(metadata.annotations ?? {}).filter(([key]) =>
      key.startsWith('backstage.io/'),
    ),
  );
}

/**
 * The entity as a changed descriptor would make it.
 *
 * @throws InputError for what is no YAML, or a descriptor of something else
 */
export function withDescriptor(entity: Entity, text: string): Entity {
  const { apiVersion, kind, spec, metadata } = parseDescriptor(text);
  const written = {
    apiVersion,
    kind,
    metadata: isJsonObject(metadata) ? metadata : {},
    spec,
  } as unknown as Entity;
  const own = stringifyEntityRef(entity);
  const { name, namespace, annotations } = written.metadata;
  const named =
    typeof name === 'string' && typeof kind === 'string'
      ? stringifyEntityRef(written)
      : undefined;
  if (named !== own) {
    throw new InputError(
      `descriptor: expected one of ${own}, found ${
        named ?? 'no kind and name'
      }`,
    );
  }
  return {
    ...written,
    metadata: {
      ...written.metadata,
      namespace: namespace ?? entity.metadata.namespace,
      uid: entity.metadata.uid,
      etag: entity.metadata.etag,
      annotations: { ...catalogAnnotations(entity), ...annotations },
    },
  };
}
