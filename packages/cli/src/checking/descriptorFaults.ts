import {
  catalogFault,
  validateAiSystemEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Descriptor } from './loadDescriptors';
import { PlacedFault } from './PlacedFault';

/** Everything that the catalog or the kind refuses, in the order of the file. */
export async function descriptorFaults(
  descriptor: Descriptor,
): Promise<PlacedFault[]> {
  const { entity, file } = descriptor;
  const faults = validateAiSystemEntity(entity).map(
    ({ path, message }): PlacedFault => ({
      file,
      ...descriptor.placeOf(path),
      message,
    }),
  );
  const message = await catalogFault(entity);
  if (message !== undefined) {
    faults.push({ file, ...descriptor.placeOf('metadata'), message });
  }
  return faults.sort((left, right) => left.line - right.line);
}
