import { RouteOptions, whoAsks } from './RouteOptions';

/** Control packs and their controls. */
export function registerPacks(options: RouteOptions): void {
  const { router, service, httpAuth } = options;

  router.get('/v1/packs', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    res.json({ items: await service.listPacks(caller) });
  });

  router.get('/v1/crosswalk', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const crosswalk = await service.getCrosswalk(caller);
    (res.json as (body: unknown) => void)(crosswalk);
  });

  router.get('/v1/packs/:packId/controls', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const { packId } = req.params as { packId: string };
    res.json(await service.listControls({ packId }, caller));
  });
}
