import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';

/** What can be recorded, and by which matrix risks are rated. */
export function mountRecordTypeRoutes(options: RouteOptions): void {
  const { router, records, httpAuth } = options;

  router.get('/v1/record-types', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const items = await records.listRecordTypes(caller);
    res.json({ items });
  });

  router.get('/v1/risk-settings', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    res.json(await records.getRiskSettings(caller));
  });
}
