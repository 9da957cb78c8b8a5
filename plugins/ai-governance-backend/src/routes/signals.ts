import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { toSystemRef } from './systemParams';

/** Which signals concern a page. */
export function mountSignalRoutes(options: RouteOptions): void {
  const { router, signals, httpAuth } = options;

  router.get('/v1/systems/:namespace/:name/signal-mark', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const entityRef = toSystemRef(req.params);
    res.json(await signals.getMark({ entityRef }, caller));
  });
}
