import {
  heatMapColumns,
  heatMapRows,
  rollupColumns,
  targetColumns,
  targetSystemColumns,
  trendChangeColumns,
  trendColumns,
} from '../../exports/csv';
import { DIFFERENCE_KINDS, TREND_STEPS } from '../../insights';
import { LaggardPosition } from '../../targets';
import {
  invalidParameter,
  RawQuery,
  readInstant,
  readListOf,
  readOneOf,
  readText,
} from '../query';
import { readDimension, readRoot } from '../rollups';
import { readSystemFilter } from '../systemsQuery';
import { atOnce, ListExport, listExport, PAGE, paged } from './ListExport';

/** A tree is exported down to its leaves. */
const DEEPEST = 50;

const systems = (query: RawQuery) => ({
  packId: readText(query, 'pack'),
  filter: readSystemFilter(query),
});

const interval = (query: RawQuery) => ({
  from: readInstant(query, 'from'),
  to: readInstant(query, 'to'),
});

/** Roll-ups of the present, trends of the past, and targets. */
export const insightLists: ListExport[] = [
  listExport('rollup', rollupColumns, ({ insights }, query, caller) => {
    const by = readDimension(query);
    const root = readRoot(query, by);
    return atOnce(
      insights
        .getRollup({ ...systems(query), by, root, depth: DEEPEST }, caller)
        .then(({ nodes }) => nodes),
    );
  }),

  listExport('heat-map', heatMapColumns, ({ insights }, query, caller) =>
    atOnce(
      insights
        .getHeatMap(
          { ...systems(query), root: readRoot(query, 'group') },
          caller,
        )
        .then(heatMapRows),
    ),
  ),

  listExport('trend', trendColumns, ({ insights }, query, caller) =>
    atOnce(
      insights
        .getTrend(
          {
            ...systems(query),
            ...interval(query),
            step: readOneOf(query, 'step', TREND_STEPS) ?? 'week',
          },
          caller,
        )
        .then(({ points }) => points),
    ),
  ),

  listExport(
    'trend-changes',
    trendChangeColumns,
    async function* read({ insights }, query, caller) {
      const asked = {
        ...systems(query),
        kinds: readListOf(query, 'kind', DIFFERENCE_KINDS),
        limit: PAGE,
      };
      // Every page is about the interval of the first, whatever the clock says.
      let page = await insights.listChanges(
        { ...asked, ...interval(query) },
        caller,
      );
      yield page.items;
      while (page.next) {
        const { from, to, next: after } = page;
        page = await insights.listChanges(
          { ...asked, from, to, after },
          caller,
        );
        yield page.items;
      }
    },
  ),

  listExport('targets', targetColumns, ({ targets }, _, caller) =>
    atOnce(targets.listTargets({}, caller).then(({ items }) => items)),
  ),

  listExport(
    'target-systems',
    targetSystemColumns,
    ({ targets }, query, caller) => {
      const targetId = readText(query, 'target');
      if (targetId === undefined) {
        throw invalidParameter('target', undefined, 'it is required');
      }
      return paged((after: LaggardPosition | undefined) =>
        targets.listSystems({ targetId, after, limit: PAGE }, caller),
      );
    },
  ),
];
