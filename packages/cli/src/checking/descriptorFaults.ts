import { validateAiSystemEntity } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { catalogFault } from '../importing/validateEntity';
import { Descriptor } from './loadDescriptors';

/** Everything that the catalog or the kind refuses, as `file:line: message`. */
export async function descriptorFaults(
  descriptor: Descriptor,
): Promise<string[]> {
  const { entity, file } = descriptor;
  const faults = validateAiSystemEntity(entity).map(fault => ({
    line: descriptor.lineOf(fault.path),
    message: fault.message,
  }));
  const message = await catalogFault(entity);
  if (message !== undefined) {
    faults.push({ line: descriptor.lineOf('metadata'), message });
  }
  return faults
    .sort((left, right) => left.line - right.line)
    .map(fault => `${file}:${fault.line}: ${fault.message}`);
}
