import { RawQuery, readText } from './query';
import { RouteOptions, whoAsks } from './RouteOptions';
import { readSystemFilter } from './systemsQuery';

/** Counts over the systems that match. */
export function registerSummary(options: RouteOptions): void {
  const { router, service, httpAuth } = options;

  router.get('/v1/summary', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const query = req.query as RawQuery;
    const summary = await service.getSummary(
      { packId: readText(query, 'pack'), filter: readSystemFilter(query) },
      caller,
    );
    res.json(summary);
  });
}
