import { RouteOptions, whoAsks } from './RouteOptions';

/** What can be recorded, and by which matrix risks are rated. */
export function registerRecordTypes(options: RouteOptions): void {
  const { router, records, httpAuth } = options;

  router.get('/v1/record-types', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const items = await records.listRecordTypes(caller);
    (res.json as (body: unknown) => void)({ items });
  });

  router.get('/v1/risk-settings', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    res.json(await records.getRiskSettings(caller));
  });
}
