import {
  Entity,
  FieldFormatEntityPolicy,
  SchemaValidEntityPolicy,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

const policies = [new SchemaValidEntityPolicy(), new FieldFormatEntityPolicy()];

/**
 * Holds an entity to what the catalog asks of every one, such as the letters of a name.
 *
 * @throws InputError with what the catalog would say
 */
export async function assertMetadata(entity: Entity): Promise<void> {
  for (const policy of policies) {
    try {
      await policy.enforce(entity);
    } catch (error) {
      throw new InputError((error as Error).message);
    }
  }
}
