import {
  Entity,
  EntityPolicies,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  SchemaValidEntityPolicy,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { validateAiSystemEntity } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** What the catalog holds every entity to, whatever its kind. */
const catalogPolicy = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

/** The catalog adds a link to its documentation at the end of some messages. */
const POINTER_TO_DOCUMENTATION = /\. To learn more about.*$/s;

/** What the catalog refuses an entity for, whatever its kind. */
export async function catalogFault(
  entity: Entity,
): Promise<string | undefined> {
  try {
    await catalogPolicy.enforce(entity);
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(POINTER_TO_DOCUMENTATION, '');
  }
}

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
