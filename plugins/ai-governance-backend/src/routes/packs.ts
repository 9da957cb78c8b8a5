import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';

/** Control packs and their controls. */
export function mountPackRoutes(options: RouteOptions): void {
  const { router, service, httpAuth } = options;

  router.get('/v1/packs', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    res.json({ items: await service.listPacks(caller) });
  });

  router.get('/v1/crosswalk', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const crosswalk = await service.getCrosswalk(caller);
    res.json(crosswalk);
  });

  router.get('/v1/law-calendar', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    res.json(await service.getLawCalendar({}, caller));
  });

  router.get('/v1/packs/:packId/controls', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { packId } = req.params;
    res.json(await service.listControls({ packId }, caller));
  });
}
