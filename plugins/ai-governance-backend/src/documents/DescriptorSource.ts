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
import { CodeHosts, HostedFile } from '../codeHosts';
import { digestOf, findPart, textOf } from './descriptorPart';
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

/** What a caller may do with the file of a descriptor. */
export interface DescriptorRights {
  /** See the file itself, with its comments. */
  withSource: boolean;
  /** Have a pull request opened that changes it. */
  mayPropose: boolean;
}

/** The rights of a caller who sees what the catalog shows. */
export const NO_DESCRIPTOR_RIGHT: DescriptorRights = {
  withSource: false,
  mayPropose: false,
};

type Place = Pick<DescriptorText, 'pullRequest' | 'noPullRequest'>;

/** Reads descriptors where the catalog has them from, with the credentials of the backend. */
export class DescriptorSource {
  readonly #reader: DocumentReader;
  readonly #codeHosts: Pick<CodeHosts, 'find'>;

  constructor(options: {
    reader: DocumentReader;
    codeHosts: Pick<CodeHosts, 'find'>;
  }) {
    this.#reader = options.reader;
    this.#codeHosts = options.codeHosts;
  }

  /**
   * The text of a descriptor. Without the right to see the file, and where it cannot be read,
   * the text is written from the entity.
   */
  async read(
    entity: Entity,
    { withSource, mayPropose }: DescriptorRights,
  ): Promise<DescriptorText> {
    const target = targetOf(entity);
    const file = target ? nameOf(target) : FILE;
    const source =
      target && withSource ? await this.#readSource(target, entity) : undefined;
    const found: DescriptorText = source
      ? { file, ...source, origin: 'source' }
      : { file, text: entityToText(entity), origin: 'catalog' };
    const isKnown = source !== undefined || !withSource;
    return {
      ...found,
      ...this.placeOf(entity, {
        text: found.text,
        mayPropose: withSource && mayPropose,
        isReadable: isKnown,
      }),
    };
  }

  /** Where a pull request on the file of an entity would be opened, or why it cannot be. */
  placeOf(
    entity: Entity,
    options: { text: string; mayPropose: boolean; isReadable: boolean },
  ): Place {
    const found = this.find(entity);
    if (typeof found === 'string') return { noPullRequest: found };
    if (!options.mayPropose) return { noPullRequest: 'permission' };
    if (!options.isReadable) return { noPullRequest: 'unreadable' };
    const { host, repository, path, branch } = found.file;
    return {
      pullRequest: {
        host,
        repository,
        path,
        ...(branch !== undefined && { branch }),
        digest: digestOf(options.text),
      },
    };
  }

  /** The file of an entity on a host that takes pull requests, or why there is none. */
  find(entity: Entity): HostedFile | 'location' | 'host' | 'credentials' {
    const target = targetOf(entity);
    return target?.type === 'url'
      ? this.#codeHosts.find(target.url)
      : 'location';
  }

  async #readSource(target: DocumentTarget, entity: Entity) {
    const outcome = await this.#reader.read(target, {});
    if (outcome.status !== 'read') return undefined;
    try {
      const text = outcome.content.toString('utf8');
      const part = findPart(text, stringifyEntityRef(entity));
      return (
        part && {
          text: textOf(text, part),
          ...(part.isPart && { isPart: true }),
        }
      );
    } catch {
      // Not YAML any more; what the catalog has still is.
      return undefined;
    }
  }
}
