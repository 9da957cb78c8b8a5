import { RollupDimension } from '../insights';
import { invalidParameter, toFullRef } from './query';
import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { readSystems } from './systemsQuery';

/** Kinds at which a tree may begin. */
const ROOT_KINDS: Partial<Record<RollupDimension, string[]>> = {
  group: ['group', 'user'],
  domain: ['domain', 'system'],
};

/** Counts over the tree of groups and by other dimensions. */
export function mountRollupRoutes(options: RouteOptions): void {
  const { router, insights, httpAuth } = options;

  router.get('/v1/rollups', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { by, root, depth = 1, ...query } = req.query;
    const rollup = await insights.getRollup(
      {
        ...readSystems(query),
        by,
        root: readRoot(root, by),
        depth,
      },
      caller,
    );
    res.json(rollup);
  });

  router.get('/v1/rollups/heat-map', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { root, ...query } = req.query;
    const map = await insights.getHeatMap(
      { ...readSystems(query), root: readRoot(root, 'group') },
      caller,
    );
    res.json(map);
  });
}

/** Reference of the node to begin at, of a kind that the dimension has. */
export function readRoot(
  root: string | undefined,
  by: RollupDimension,
): string | undefined {
  if (root === undefined) {
    return undefined;
  }
  const kinds = ROOT_KINDS[by];
  if (!kinds) {
    throw invalidParameter('root', root, `there is no tree by ${by}`);
  }
  return toFullRef('root', root, { defaultKind: kinds[0], kinds });
}
