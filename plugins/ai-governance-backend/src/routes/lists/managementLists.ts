import { MANAGEMENT_SYSTEM_REF } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  activityColumns,
  applicabilityColumns,
  clauseColumns,
  describedRecordColumns,
  gapColumns,
  obligationColumns,
  readinessColumns,
  readinessRows,
} from '../../exports/csv';
import { listDescribedRecords } from '../../exports/listDescribedRecords';
import { readPeriod } from '../managementSystem';
import { atOnce, ListExport, listExport, PAGE, paged } from './ListExport';

const entityRef = MANAGEMENT_SYSTEM_REF;

/** Lists of the management system. */
export const managementLists: ListExport[] = [
  listExport('clauses', clauseColumns, ({ managementSystem }, _, caller) =>
    atOnce(
      managementSystem.getClauseRegister({}, caller).then(({ items }) => items),
    ),
  ),

  listExport(
    'applicability',
    applicabilityColumns,
    ({ managementSystem }, _, caller) =>
      atOnce(
        managementSystem
          .getApplicability({}, caller)
          .then(({ items }) => items),
      ),
  ),

  listExport(
    'obligations',
    obligationColumns,
    ({ managementSystem }, _, caller) =>
      atOnce(
        managementSystem.listObligations({}, caller).then(({ items }) => items),
      ),
  ),

  listExport(
    'readiness',
    readinessColumns,
    ({ managementSystem }, query, caller) =>
      atOnce(
        managementSystem
          .getReadiness({ period: readPeriod(query) }, caller)
          .then(readinessRows),
      ),
  ),

  listExport(
    'management-gap',
    gapColumns,
    ({ managementSystem }, query, caller) =>
      atOnce(
        managementSystem
          .getGap({ baseline: query.baseline }, caller)
          .then(({ items }) => items),
      ),
  ),

  listExport(
    'management-records',
    describedRecordColumns,
    ({ records, exports }, query, caller) => {
      const { type: types, state: states } = query;
      return atOnce(
        listDescribedRecords(
          {
            service: records,
            filter: { entityRef, types, states },
            calendar: exports.context(caller).calendar,
          },
          caller,
        ),
      );
    },
  ),

  listExport('management-activity', activityColumns, ({ records }, _, caller) =>
    paged((before: number | undefined) =>
      records.listActivity({ entityRef, before, limit: PAGE }, caller),
    ),
  ),
];
