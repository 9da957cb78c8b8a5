import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { readSystems } from './systemsQuery';

/** Counts over the systems that match. */
export function mountSummaryRoutes(options: RouteOptions): void {
  const { router, service, httpAuth } = options;

  router.get('/v1/summary', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    res.json(await service.getSummary(readSystems(req.query), caller));
  });
}
