import {
  EntityRef,
  isAiSystemEntity,
  readEntityRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { descriptorFaults } from '../checking/descriptorFaults';
import { loadDescriptors } from '../checking/loadDescriptors';
import { showFault } from '../checking/PlacedFault';

/** AI systems in files, and what the people and groups beside them are called. */
export interface DescribedSystems {
  systems: Entity[];
  /** By full reference. */
  names: ReadonlyMap<EntityRef, string>;
}

function nameOf({ metadata, spec }: Entity): string | undefined {
  const { displayName } = (spec?.profile ?? {}) as JsonObject;
  return typeof displayName === 'string' ? displayName : metadata.title;
}

/**
 * Reads the AI systems of descriptors.
 *
 * @throws InputError with every fault when a descriptor is not valid, and when there is
 *   no AI system
 */
export async function readSystems(
  files: readonly string[],
): Promise<DescribedSystems> {
  const systems: Entity[] = [];
  const names = new Map<EntityRef, string>();
  const faults: string[] = [];
  for (const descriptor of loadDescriptors(files)) {
    const { entity } = descriptor;
    if (isAiSystemEntity(entity)) {
      systems.push(entity);
      faults.push(...(await descriptorFaults(descriptor)).map(showFault));
      continue;
    }
    const ref = readEntityRef(stringifyEntityRef(entity));
    const name = nameOf(entity);
    if (ref && name) names.set(ref, name);
  }
  if (faults.length > 0) throw new InputError(faults.join('\n'));
  if (systems.length === 0) {
    throw new InputError(`${files.join(', ')}: no AISystem`);
  }
  return { systems, names };
}
