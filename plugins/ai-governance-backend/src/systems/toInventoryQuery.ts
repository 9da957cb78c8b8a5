import { ControlPack } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { PackRegistry } from '../packs';
import { AimsScopeReader } from './AimsScopeReader';
import { InventoryQuery } from './InventoryStore';
import { SystemsRequest } from './SystemService';

/**
 * The query of a request, with the pack that it names and no limit of its own.
 * @throws InputError where it asks for a control that the pack does not have, or for a
 * day from which none of its controls applies
 */
export async function toInventoryQuery(
  request: SystemsRequest,
  { packs, aimsScope }: { packs: PackRegistry; aimsScope: AimsScopeReader },
): Promise<InventoryQuery> {
  const { pack } = packs.get(request.packId);
  const { control } = request.filter;
  const ids = pack.controls.map(({ id }) => id);
  if (control !== undefined && !ids.includes(control)) {
    throw new InputError(
      `Invalid query parameter control: '${control}' is not in the pack ` +
        `${pack.id}; allowed values are ${ids.join(', ')}`,
    );
  }
  const { lawDate, inAimsScope } = request.filter;
  return {
    ...(lawDate !== undefined && { lawControls: controlsFrom(pack, lawDate) }),
    ...(inAimsScope !== undefined && {
      exclusions: await aimsScope.listExclusions(),
    }),
    packId: pack.id,
    filter: request.filter,
    scope: request.scope ?? { type: 'all' },
  };
}

/** Controls of a pack that law asks for from a day. */
function controlsFrom(pack: ControlPack, lawDate: string): string[] {
  const found = pack.controls.filter(
    ({ appliesFrom }) => appliesFrom === lawDate,
  );
  if (found.length === 0) {
    const days = new Set(
      pack.controls.flatMap(({ appliesFrom }) => appliesFrom ?? []),
    );
    throw new InputError(
      `Invalid query parameter lawDate: no control of the pack ${pack.id} applies from '${lawDate}'; ` +
        `allowed values are ${[...days].sort().join(', ') || 'none'}`,
    );
  }
  return found.map(({ id }) => id);
}
