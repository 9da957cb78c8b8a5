import { ListSystemsQuery } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { PagePosition, SystemOrder } from '../systems';
import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { systemsCursor, SystemsPlace } from './systemsCursor';
import { readSystemOrder, readSystems } from './systemsQuery';

const DEFAULT_LIMIT = 20;
const DEFAULT_ORDER: SystemOrder = { field: 'name', direction: 'asc' };

type ListRequest = Omit<SystemsPlace, 'position'> &
  Partial<Pick<SystemsPlace, 'position'>>;

/** The inventory. */
export function mountInventoryRoutes(options: RouteOptions): void {
  const { router, service, httpAuth } = options;

  router.get('/v1/systems', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const request = readListRequest(req.query);
    const page = await service.listSystems(request, caller);
    const { packId, filter, order, limit } = request;
    const toCursor = (position: PagePosition | undefined) =>
      systemsCursor.encode(
        position && { packId, filter, order, limit, position },
      );
    res.json({
      items: page.items,
      totalItems: page.totalItems,
      nextCursor: toCursor(page.next),
      prevCursor: toCursor(page.previous),
    });
  });
}

function readListRequest(query: ListSystemsQuery): ListRequest {
  const { packId, filter } = readSystems(query);
  const order = readSystemOrder(query.orderBy);
  const { limit } = query;
  const place = systemsCursor.decode(query.cursor);
  if (place === undefined) {
    return {
      packId,
      filter,
      order: order ?? DEFAULT_ORDER,
      limit: limit ?? DEFAULT_LIMIT,
    };
  }
  assertSameQuery({ ...filter, orderBy: order, pack: packId }, place);
  return { ...place, limit: limit ?? place.limit };
}

/** A cursor of one query leads nowhere in another. */
function assertSameQuery(
  given: Record<string, unknown>,
  place: SystemsPlace,
): void {
  const carried: Record<string, unknown> = {
    ...place.filter,
    orderBy: place.order,
    pack: place.packId,
  };
  for (const [name, value] of Object.entries(given)) {
    if (
      value !== undefined &&
      JSON.stringify(value) !== JSON.stringify(carried[name])
    ) {
      throw new InputError(
        `Invalid query parameter cursor: it belongs to a query with another ${name}`,
      );
    }
  }
}
