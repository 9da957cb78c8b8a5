import { TrendChangePage } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { DIFFERENCE_KINDS, TREND_STEPS } from '../insights';
import { decodeDifferencesCursor, encodeDifferencesCursor } from './cursor';
import {
  RawQuery,
  readInstant,
  readInteger,
  readListOf,
  readOneOf,
  readText,
} from './query';
import { RouteOptions, whoAsks } from './RouteOptions';
import { readSystemFilter } from './systemsQuery';

const DEFAULT_LIMIT = 20;

/** The past: counts at instants, and what changed between two. */
export function registerTrends(options: RouteOptions): void {
  const { router, insights, httpAuth } = options;

  router.get('/v1/trends', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const query = req.query as RawQuery;
    const trend = await insights.getTrend(
      {
        packId: readText(query, 'pack'),
        filter: readSystemFilter(query),
        from: readInstant(query, 'from'),
        to: readInstant(query, 'to'),
        step: readOneOf(query, 'step', TREND_STEPS) ?? 'week',
      },
      caller,
    );
    res.json(trend);
  });

  router.get('/v1/trends/changes', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const query = req.query as RawQuery;
    const cursor = readText(query, 'cursor');
    const page = await insights.listChanges(
      {
        packId: readText(query, 'pack'),
        filter: readSystemFilter(query),
        kinds: readListOf(query, 'kind', DIFFERENCE_KINDS),
        limit:
          readInteger(query, 'limit', { min: 1, max: 200 }) ?? DEFAULT_LIMIT,
        ...(cursor === undefined
          ? { from: readInstant(query, 'from'), to: readInstant(query, 'to') }
          : decodeDifferencesCursor(cursor)),
      },
      caller,
    );
    const { from, to, items, counts, next } = page;
    const body: TrendChangePage = {
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
      items,
      counts,
      ...(next && {
        nextCursor: encodeDifferencesCursor({ from, to, after: next }),
      }),
    };
    res.json(body);
  });
}
