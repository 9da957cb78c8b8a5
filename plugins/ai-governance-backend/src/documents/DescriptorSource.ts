import {
  DescriptorText,
  entityToText,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  ANNOTATION_LOCATION,
  Entity,
  parseLocationRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { basename, dirname } from 'path';
import { parseAllDocuments } from 'yaml';
import { DocumentReader } from './DocumentReader';
import { DocumentTarget } from './DocumentTarget';

const FILE = 'catalog-info.yaml';

/** Where the catalog has an entity from; undefined where that is neither a file nor an address. */
function targetOf(entity: Entity): DocumentTarget | undefined {
  const location = entity.metadata.annotations?.[ANNOTATION_LOCATION];
  if (location === undefined) return undefined;
  try {
    const { type, target } = parseLocationRef(location);
    if (type === 'url') return { type, kind: 'text', url: target };
    return type === 'file'
      ? {
          type,
          kind: 'text',
          root: dirname(target),
          path: basename(target),
        }
      : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(target: DocumentTarget): string {
  const path =
    target.type === 'url' ? new URL(target.url).pathname : target.path;
  return basename(path) || FILE;
}

/** The part of a file that describes an entity; others may be hidden from the caller. */
function partOf(
  text: string,
  entity: Entity,
): Pick<DescriptorText, 'text' | 'isPart'> | undefined {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents)) return undefined;
  const ref = stringifyEntityRef(entity);
  const found = documents.find(document => {
    const { kind, metadata } = (document.toJS() ?? {}) as Partial<Entity>;
    return (
      typeof kind === 'string' &&
      typeof metadata?.name === 'string' &&
      stringifyEntityRef({ kind, ...metadata }) === ref
    );
  });
  if (!found || found.errors.length > 0) return undefined;
  if (documents.length === 1) return { text };
  const [start, , end] = found.range;
  return { text: text.slice(start, end).trimStart(), isPart: true };
}

/** Reads descriptors where the catalog has them from, with the credentials of the backend. */
export class DescriptorSource {
  readonly #reader: DocumentReader;

  constructor(options: { reader: DocumentReader }) {
    this.#reader = options.reader;
  }

  /**
   * The text of a descriptor.
   *
   * @param options.withSource - whether the caller may see the file itself, with its comments.
   *   Without it, and where the file cannot be read, the text is written from the entity.
   */
  async read(
    entity: Entity,
    options: { withSource: boolean },
  ): Promise<DescriptorText> {
    const target = targetOf(entity);
    const file = target ? nameOf(target) : FILE;
    const source =
      target && options.withSource
        ? await this.#readSource(target, entity)
        : undefined;
    return source
      ? { file, ...source, origin: 'source' }
      : { file, text: entityToText(entity), origin: 'catalog' };
  }

  async #readSource(target: DocumentTarget, entity: Entity) {
    const outcome = await this.#reader.read(target, {});
    if (outcome.status !== 'read') return undefined;
    try {
      return partOf(outcome.content.toString('utf8'), entity);
    } catch {
      // Not YAML any more; what the catalog has still is.
      return undefined;
    }
  }
}
