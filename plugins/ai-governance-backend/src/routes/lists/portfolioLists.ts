import { AttentionPosition } from '../../attention/types';
import { FindingPosition } from '../../discovery/types';
import {
  archiveColumns,
  attentionColumns,
  crosswalkColumns,
  crosswalkRows,
  lawCalendarColumns,
  lawCalendarRows,
  packControlColumns,
  trailColumns,
  unregisteredColumns,
} from '../../exports/csv';
import { readAttentionQuery } from '../attention';
import { readSystemFilter } from '../systemsQuery';
import { readFindingsFilter } from '../unregistered';
import { atOnce, ListExport, listExport, PAGE, paged } from './ListExport';

/** Lists over packs, and over all systems as they are now. */
export const portfolioLists: ListExport[] = [
  listExport(
    'pack-controls',
    packControlColumns,
    ({ service }, query, caller) =>
      atOnce(
        (async () => {
          const packs = await service.listPacks(caller);
          const packId = query.pack ?? packs.find(pack => pack.isDefault)!.id;
          const filter = readSystemFilter(query);
          const { items } = await service.listControls(
            { packId, filter },
            caller,
          );
          return items;
        })(),
      ),
  ),

  listExport('crosswalk', crosswalkColumns, ({ service }, _, caller) =>
    atOnce(service.getCrosswalk(caller).then(crosswalkRows)),
  ),

  listExport('law-calendar', lawCalendarColumns, ({ service }, _, caller) =>
    atOnce(service.getLawCalendar({}, caller).then(lawCalendarRows)),
  ),

  listExport('attention', attentionColumns, ({ attention }, query, caller) =>
    paged((after: AttentionPosition | undefined) =>
      attention.listAttention(
        { ...readAttentionQuery(query), after, limit: PAGE },
        caller,
      ),
    ),
  ),

  listExport(
    'unregistered',
    unregisteredColumns,
    ({ unregistered }, query, caller) =>
      paged((after: FindingPosition | undefined) =>
        unregistered.listFindings(
          { ...readFindingsFilter(query), after, limit: PAGE },
          caller,
        ),
      ),
  ),

  listExport('archive', archiveColumns, ({ records }, _, caller) =>
    atOnce(records.listArchive({}, caller).then(({ items }) => items)),
  ),

  listExport(
    'trail',
    trailColumns,
    async function* read({ records }, _, caller) {
      yield* (await records.readTrail(caller)).pages;
    },
  ),
];
