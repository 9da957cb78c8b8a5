import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';

/** Where measurements are pulled from, and how that went. */
export function mountMeasurementSourceRoutes(options: RouteOptions): void {
  const { router, sources, httpAuth } = options;

  router.get('/v1/measurement-sources', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    res.json({ items: await sources.listSources(caller) });
  });
}
