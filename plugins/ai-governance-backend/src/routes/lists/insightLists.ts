import {
  heatMapColumns,
  heatMapRows,
  rollupColumns,
  targetColumns,
  targetSystemColumns,
  trendChangeColumns,
  trendColumns,
} from '../../exports/csv';
import { TargetMissPosition } from '../../targets';
import { readInterval } from '../query';
import { readRoot } from '../rollups';
import { readSystems } from '../systemsQuery';
import { atOnce, ListExport, listExport, PAGE, paged } from './ListExport';

/** A tree is exported down to its leaves. */
const DEEPEST = 50;

/** Roll-ups of the present, trends of the past, and targets. */
export const insightLists: ListExport[] = [
  listExport('rollup', rollupColumns, ({ insights }, query, caller) => {
    const { by } = query;
    const root = readRoot(query.root, by);
    return atOnce(
      insights
        .getRollup({ ...readSystems(query), by, root, depth: DEEPEST }, caller)
        .then(({ nodes }) => nodes),
    );
  }),

  listExport('heat-map', heatMapColumns, ({ insights }, query, caller) =>
    atOnce(
      insights
        .getHeatMap(
          { ...readSystems(query), root: readRoot(query.root, 'group') },
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
            ...readSystems(query),
            ...readInterval(query),
            step: query.step ?? 'week',
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
        ...readSystems(query),
        kinds: query.kind,
        limit: PAGE,
      };
      // Every page is about the interval of the first, whatever the clock says.
      let page = await insights.listChanges(
        { ...asked, ...readInterval(query) },
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
    ({ targets }, query, caller) =>
      paged((after: TargetMissPosition | undefined) =>
        targets.listSystems(
          { targetId: query.target, after, limit: PAGE },
          caller,
        ),
      ),
  ),
];
