import { differencesCursor } from './cursors';
import { readInterval } from './query';
import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { readSystems } from './systemsQuery';

const DEFAULT_LIMIT = 20;

/** The past: counts at instants, and what changed between two. */
export function mountTrendRoutes(options: RouteOptions): void {
  const { router, insights, httpAuth } = options;

  router.get('/v1/trends', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { from, to, step = 'week', ...query } = req.query;
    const trend = await insights.getTrend(
      { ...readSystems(query), ...readInterval({ from, to }), step },
      caller,
    );
    res.json(trend);
  });

  router.get('/v1/trends/changes', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { kind, limit = DEFAULT_LIMIT, cursor, ...query } = req.query;
    const page = await insights.listChanges(
      {
        ...readSystems(query),
        kinds: kind,
        limit,
        ...(differencesCursor.decode(cursor) ?? readInterval(query)),
      },
      caller,
    );
    const { from, to, items, counts, next } = page;
    res.json({
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
      items,
      counts,
      nextCursor: differencesCursor.encode(next && { from, to, after: next }),
    });
  });
}
