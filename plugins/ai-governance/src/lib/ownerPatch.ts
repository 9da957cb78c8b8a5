import {
  DescriptorText,
  editDescriptor,
  formatPatch,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  ANNOTATION_LOCATION,
  Entity,
  parseLocationRef,
} from '@backstage/catalog-model';

/** A file and the folder or repository in which its path begins. */
export interface DescriptorPlace {
  repository: string;
  path: string;
}

/** A system that is to have an owner. */
export interface SystemToAssign {
  entityRef: string;
  descriptor?: DescriptorText;
  place?: DescriptorPlace;
}

/** Why a system is in no patch. */
export type NotInPatch = 'unread' | 'shared' | 'nowhere' | 'unclear' | 'same';

/** What assigning an owner to several systems changes. */
export interface OwnerPatches {
  /** One per repository, for `git apply` at its root. */
  patches: Array<{ repository: string; text: string; entityRefs: string[] }>;
  /** Systems whose line is to be written by hand, and why. */
  rest: Array<{ entityRef: string; file?: string; why: NotInPatch }>;
}

/** Addresses of files as hosts of repositories write them: the last part is the path. */
const FILE_ADDRESS =
  /^(.+?)\/(?:-\/)?(?:blob|raw|tree|edit|src(?:\/branch)?)\/[^/]+\/(.+)$/;

/** In which repository a descriptor is, and where; undefined where its place does not say. */
export function placeOf(entity: Entity): DescriptorPlace | undefined {
  const location = entity.metadata.annotations?.[ANNOTATION_LOCATION];
  if (location === undefined) return undefined;
  try {
    const { type, target } = parseLocationRef(location);
    if (type === 'file') {
      const cut = target.lastIndexOf('/') + 1;
      return { repository: target.slice(0, cut), path: target.slice(cut) };
    }
    const { origin, pathname } = new URL(target);
    const [, repository, path] = FILE_ADDRESS.exec(pathname) ?? [];
    return path === undefined
      ? undefined
      : {
          repository: `${origin}${repository}`,
          path: decodeURIComponent(path),
        };
  } catch {
    return undefined;
  }
}

function patchOf(
  { descriptor, place }: SystemToAssign,
  owner: string,
): { repository: string; text: string } | { why: NotInPatch } {
  if (descriptor?.origin !== 'source') return { why: 'unread' };
  if (descriptor.isPart) return { why: 'shared' };
  if (!place) return { why: 'nowhere' };
  const { file, text } = descriptor;
  try {
    const after = editDescriptor({
      file,
      text,
      edits: [{ path: ['spec', 'owner'], value: owner }],
    });
    return after === text
      ? { why: 'same' }
      : {
          repository: place.repository,
          text: formatPatch({ path: place.path, before: text, after }),
        };
  } catch {
    // An alias, say: a person has to look at it.
    return { why: 'unclear' };
  }
}

/** What assigning an owner to systems changes in their descriptors, by repository. */
export function toOwnerPatches(
  systems: readonly SystemToAssign[],
  owner: string,
): OwnerPatches {
  const patches = new Map<string, OwnerPatches['patches'][number]>();
  const rest: OwnerPatches['rest'] = [];
  for (const system of systems) {
    const { entityRef, descriptor } = system;
    const outcome = patchOf(system, owner);
    if ('why' in outcome) {
      rest.push({ entityRef, file: descriptor?.file, why: outcome.why });
      continue;
    }
    const { repository, text } = outcome;
    const patch = patches.get(repository) ?? {
      repository,
      text: '',
      entityRefs: [],
    };
    patches.set(repository, {
      repository,
      text: patch.text + text,
      entityRefs: [...patch.entityRefs, entityRef],
    });
  }
  return { patches: [...patches.values()], rest };
}

/** The lines that a person writes into a descriptor. */
export const ownerLines = (owner: string) => `spec:\n  owner: ${owner}\n`;
