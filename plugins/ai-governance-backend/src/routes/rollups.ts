import { ROLLUP_DIMENSIONS, RollupDimension } from '../insights';
import {
  invalidParameter,
  RawQuery,
  readInteger,
  readOneOf,
  readText,
  toFullRef,
} from './query';
import { RouteOptions, whoAsks } from './RouteOptions';
import { readSystemFilter } from './systemsQuery';

/** Kinds at which a tree may begin. */
const ROOT_KINDS: Partial<Record<RollupDimension, string[]>> = {
  group: ['group', 'user'],
  domain: ['domain', 'system'],
};

/** Counts over the tree of groups and by other dimensions. */
export function registerRollups(options: RouteOptions): void {
  const { router, insights, httpAuth } = options;

  router.get('/v1/rollups', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const query = req.query as RawQuery;
    const by = readDimension(query);
    const rollup = await insights.getRollup(
      {
        packId: readText(query, 'pack'),
        filter: readSystemFilter(query),
        by,
        root: readRoot(query, by),
        depth: readInteger(query, 'depth', { min: 0, max: 50 }) ?? 1,
      },
      caller,
    );
    res.json(rollup);
  });

  router.get('/v1/rollups/heat-map', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const query = req.query as RawQuery;
    const map = await insights.getHeatMap(
      {
        packId: readText(query, 'pack'),
        filter: readSystemFilter(query),
        root: readRoot(query, 'group'),
      },
      caller,
    );
    res.json(map);
  });
}

/** What is rolled up by. */
export function readDimension(query: RawQuery): RollupDimension {
  const by = readOneOf(query, 'by', ROLLUP_DIMENSIONS);
  if (by === undefined) {
    throw invalidParameter('by', undefined, 'it is required');
  }
  return by;
}

/** Reference of the node to begin at, of a kind that the dimension has. */
export function readRoot(
  query: RawQuery,
  by: RollupDimension,
): string | undefined {
  const root = readText(query, 'root');
  if (root === undefined) {
    return undefined;
  }
  const kinds = ROOT_KINDS[by];
  if (!kinds) {
    throw invalidParameter('root', root, `there is no tree by ${by}`);
  }
  return toFullRef('root', root, { defaultKind: kinds[0], kinds });
}
