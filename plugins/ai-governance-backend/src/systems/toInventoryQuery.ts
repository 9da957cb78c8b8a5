import { InputError } from '@backstage/errors';
import { PackRegistry } from '../packs';
import { InventoryQuery } from './InventoryStore';
import { SystemsRequest } from './SystemService';

/**
 * The query of a request, with the pack that it names and no limit of its own.
 * @throws InputError where it asks for a control that the pack does not have
 */
export function toInventoryQuery(
  request: SystemsRequest,
  packs: PackRegistry,
): InventoryQuery {
  const { pack } = packs.get(request.packId);
  const { control } = request.filter;
  const ids = pack.controls.map(({ id }) => id);
  if (control !== undefined && !ids.includes(control)) {
    throw new InputError(
      `Invalid query parameter control: '${control}' is not in the pack ` +
        `${pack.id}; allowed values are ${ids.join(', ')}`,
    );
  }
  return {
    packId: pack.id,
    filter: request.filter,
    scope: request.scope ?? { type: 'all' },
  };
}
