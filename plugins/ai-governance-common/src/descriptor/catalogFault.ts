import {
  Entity,
  EntityPolicies,
  EntityPolicy,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  SchemaValidEntityPolicy,
} from '@backstage/catalog-model';

/** What the catalog holds every entity to, whatever its kind. */
let catalogPolicy: EntityPolicy | undefined;

/** Made at first use, so that importing the package costs nothing. */
function getPolicy(): EntityPolicy {
  catalogPolicy ??= EntityPolicies.allOf([
    new SchemaValidEntityPolicy(),
    new NoForeignRootFieldsEntityPolicy(),
    new FieldFormatEntityPolicy(),
  ]);
  return catalogPolicy;
}

/** The catalog adds a link to its documentation at the end of some messages. */
const POINTER_TO_DOCUMENTATION = /\. To learn more about.*$/s;

/** What the catalog refuses an entity for, whatever its kind. @public */
export async function catalogFault(
  entity: Entity,
): Promise<string | undefined> {
  try {
    await getPolicy().enforce(entity);
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(POINTER_TO_DOCUMENTATION, '');
  }
}
