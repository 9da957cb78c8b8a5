import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { toSystemRef } from './systemParams';

/** How controls are closed, and who could own what nobody does. */
export function mountFixRoutes(options: RouteOptions): void {
  const { router, fixes, attention, httpAuth } = options;

  router.get(
    '/v1/systems/:namespace/:name/controls/:controlId/fix',
    async (req, res) => {
      const caller = await readCaller(httpAuth, req);
      const fix = await fixes.getControlFix(
        {
          entityRef: toSystemRef(req.params),
          packId: req.query.pack,
          controlId: req.params.controlId,
        },
        caller,
      );
      // The document leaves the proposal open; its types are the evaluator's.
      res.json(JSON.parse(JSON.stringify(fix)));
    },
  );

  router.get(
    '/v1/systems/:namespace/:name/owner-candidates',
    async (req, res) => {
      const caller = await readCaller(httpAuth, req);
      res.json(
        await attention.listOwnerCandidates(
          { entityRef: toSystemRef(req.params) },
          caller,
        ),
      );
    },
  );
}
