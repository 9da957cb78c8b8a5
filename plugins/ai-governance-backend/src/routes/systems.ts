import { SystemPage } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { SystemOrder } from '../systems';
import {
  decodeSystemsCursor,
  encodeSystemsCursor,
  SystemsCursor,
} from './cursor';
import { RawQuery, readInteger, readText } from './query';
import { RouteOptions, whoAsks } from './RouteOptions';
import { readSystemFilter, readSystemOrder } from './systemsQuery';

const DEFAULT_LIMIT = 20;
const DEFAULT_ORDER: SystemOrder = { field: 'name', direction: 'asc' };

type ListRequest = Omit<SystemsCursor, 'position'> &
  Partial<Pick<SystemsCursor, 'position'>>;

/** The inventory. */
export function registerSystems(options: RouteOptions): void {
  const { router, service, httpAuth } = options;

  router.get('/v1/systems', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const request = readListRequest(req.query as RawQuery);
    const page = await service.listSystems(request, caller);
    const { packId, filter, order, limit } = request;
    const toCursor = (position: SystemsCursor['position']) =>
      encodeSystemsCursor({ packId, filter, order, limit, position });
    const body: SystemPage = {
      items: page.items,
      totalItems: page.totalItems,
      ...(page.next && { nextCursor: toCursor(page.next) }),
      ...(page.previous && { prevCursor: toCursor(page.previous) }),
    };
    res.json(body);
  });
}

function readListRequest(query: RawQuery): ListRequest {
  const filter = readSystemFilter(query);
  const order = readSystemOrder(query);
  const packId = readText(query, 'pack');
  const limit = readInteger(query, 'limit', { min: 1, max: 500 });
  const cursor = readText(query, 'cursor');
  if (cursor === undefined) {
    return {
      packId,
      filter,
      order: order ?? DEFAULT_ORDER,
      limit: limit ?? DEFAULT_LIMIT,
    };
  }
  const place = decodeSystemsCursor(cursor);
  assertSameQuery({ ...filter, orderBy: order, pack: packId }, place);
  return { ...place, limit: limit ?? place.limit };
}

/** A cursor of one query leads nowhere in another. */
function assertSameQuery(given: RawQuery, place: SystemsCursor): void {
  const carried: RawQuery = {
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
