import { Signature } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { JsonObject, JsonValue } from '@backstage/types';
import { SystemCatalog } from '../catalog';
import { titleOfEntity } from '../catalog/toEntityNames';
import { storableText } from '../util';
import { Caller } from './CallerResolver';

/** Where a User entity states a position, when nothing is configured. */
export const DEFAULT_TITLE_FIELD = 'spec.profile.jobTitle';

/** Longer names and titles are cut, in characters. */
const LONGEST = 200;

/** Finds out how somebody signs who acts now. */
export interface SignatureReader {
  /** Undefined where the catalog does not know the person: no name is made up. */
  of(caller: Pick<Caller, 'ref' | 'isPerson'>): Promise<Signature | undefined>;
}

/**
 * Reads name and title of a person from the catalog, with the plugin's own credentials:
 * what a client says of itself does not count. A service signs with its subject.
 *
 * @remarks
 *
 * The model of a User in Backstage has a display name and no position, and no provider of
 * the project fills one; where the portal keeps it is configured.
 */
export class CatalogSignatures implements SignatureReader {
  readonly #catalog: Pick<SystemCatalog, 'getPerson'>;
  readonly #titleField: string;

  constructor(options: {
    catalog: Pick<SystemCatalog, 'getPerson'>;
    /** Field of the entity that has the title, such as `spec.profile.jobTitle`. */
    titleField?: string;
  }) {
    this.#catalog = options.catalog;
    this.#titleField = options.titleField ?? DEFAULT_TITLE_FIELD;
  }

  async of({
    ref,
    isPerson,
  }: Pick<Caller, 'ref' | 'isPerson'>): Promise<Signature | undefined> {
    if (!isPerson) {
      return { name: ref };
    }
    const person = await this.#catalog.getPerson(ref);
    if (!person) {
      return undefined;
    }
    const title = textOf(valueAt(person, this.#titleField));
    return { name: nameOf(person), ...(title !== undefined && { title }) };
  }
}

function nameOf(person: Entity): string {
  return textOf(titleOfEntity(person)) ?? person.metadata.name;
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = storableText(value.replace(/\s+/g, ' ').trim());
  return [...text].slice(0, LONGEST).join('') || undefined;
}

/** Keys of annotations and labels have dots in them, so the rest of a path is one key. */
function valueAt(entity: Entity, field: string): JsonValue | undefined {
  const [, map, key] =
    /^metadata\.(annotations|labels)\.(.+)$/.exec(field) ?? [];
  if (map) {
    return entity.metadata[map as 'annotations' | 'labels']?.[key];
  }
  return field
    .split('.')
    .reduce<JsonValue | undefined>(
      (value, name) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? value[name]
          : undefined,
      entity as unknown as JsonObject,
    );
}
