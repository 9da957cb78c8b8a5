import {
  catalogFault,
  validateAiSystemEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/**
 * Holds an AISystem to the rules of the catalog and of its kind.
 * @throws InputError with everything that is wrong
 */
export async function validateEntity(entity: Entity): Promise<void> {
  const messages = validateAiSystemEntity(entity).map(fault => fault.message);
  const fault = await catalogFault(entity);
  if (fault !== undefined) messages.push(fault);
  if (messages.length > 0) throw new InputError(messages.join('; '));
}
