import { MANAGEMENT_SYSTEM_REF } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  activityColumns,
  applicabilityColumns,
  clauseColumns,
  gapColumns,
  obligationColumns,
  readinessColumns,
  readinessRows,
  recordColumns,
} from '../../exports/csv';
import { RecordPosition } from '../../records/types';
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
    recordColumns,
    ({ records }, query, caller) => {
      const { type: types, state: states } = query;
      return paged((after: RecordPosition | undefined) =>
        records.listRecords(
          { entityRef, types, states, after, limit: PAGE },
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
