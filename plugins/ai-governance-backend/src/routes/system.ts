import { HistoryPage } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { decodeChangesCursor, encodeChangesCursor } from './cursor';
import { RawQuery, readInstant, readInteger, readText } from './query';
import { RouteOptions, whoAsks } from './RouteOptions';
import { toSystemRef } from './systemParams';

const DEFAULT_LIMIT = 50;

/** One system: its scorecard and its history. */
export function registerSystem(options: RouteOptions): void {
  const { router, service, httpAuth } = options;

  router.get('/v1/systems/:namespace/:name/scorecard', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const query = req.query as RawQuery;
    const scorecard = await service.getScorecard(
      { entityRef: toSystemRef(req.params), packId: readText(query, 'pack') },
      caller,
    );
    // Fields of the evaluator that are undefined are left out on the way.
    (res.json as (body: unknown) => void)(scorecard);
  });

  router.get('/v1/systems/:namespace/:name/history', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const query = req.query as RawQuery;
    const cursor = readText(query, 'cursor');
    const page = await service.getHistory(
      {
        entityRef: toSystemRef(req.params),
        packId: readText(query, 'pack'),
        from: readInstant(query, 'from'),
        to: readInstant(query, 'to'),
        after: cursor === undefined ? undefined : decodeChangesCursor(cursor),
        limit:
          readInteger(query, 'limit', { min: 1, max: 500 }) ?? DEFAULT_LIMIT,
      },
      caller,
    );
    const body: HistoryPage = {
      items: page.items,
      ...(page.next && { nextCursor: encodeChangesCursor(page.next) }),
    };
    res.json(body);
  });
}
