import { JsonObject } from '@backstage/types';
import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';

/** What descriptors are evaluated with before they are merged. */
export function mountEvaluationInputRoutes(options: RouteOptions): void {
  const { router, service, httpAuth } = options;

  router.post('/v1/evaluation-input', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { pack, entities, documents } = req.body;
    const inputs = await service.getEvaluationInputs(
      {
        packId: pack,
        entities: entities as JsonObject[],
        withPaths: documents === 'declared',
      },
      caller,
    );
    // The document leaves these parts open; their types are the evaluator's.
    res.json(JSON.parse(JSON.stringify(inputs)));
  });
}
