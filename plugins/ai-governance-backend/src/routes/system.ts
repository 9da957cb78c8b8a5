import { changesCursor } from './cursors';
import { readInterval } from './query';
import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { toSystemRef } from './systemParams';

const DEFAULT_LIMIT = 50;

/** One system: its scorecard and its history. */
export function mountSystemRoutes(options: RouteOptions): void {
  const { router, service, httpAuth } = options;

  router.get('/v1/systems/:namespace/:name/scorecard', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const scorecard = await service.getScorecard(
      { entityRef: toSystemRef(req.params), packId: req.query.pack },
      caller,
    );
    res.json(scorecard);
  });

  router.get('/v1/systems/:namespace/:name/history', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { pack, cursor, limit = DEFAULT_LIMIT } = req.query;
    const page = await service.getHistory(
      {
        entityRef: toSystemRef(req.params),
        packId: pack,
        ...readInterval(req.query),
        after: changesCursor.decode(cursor),
        limit,
      },
      caller,
    );
    res.json({
      items: page.items,
      nextCursor: changesCursor.encode(page.next),
    });
  });
}
