import {
  ApplicabilityEntry,
  ClauseEntry,
  GapItem,
  Obligation,
  OrganisationRecordRef,
  Readiness,
  ReadinessItem,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { column, dayColumn, listText } from './column';
import { stateColumns } from './countColumns';
import { CsvColumn } from './csvText';

const evidenceText = (evidence: readonly OrganisationRecordRef[]) =>
  listText(
    evidence.map(
      ({ recordId, type, title, state, because, imported }) =>
        `${title} (${type}, ${state}, ${recordId}${
          imported ? ', imported' : ''
        })${because ? `: ${because}` : ''}`,
    ),
  );

/** The clauses of the management system. */
export const clauseColumns: Array<CsvColumn<ClauseEntry>> = [
  column('Clause', entry => entry.id),
  column('Title', entry => entry.title),
  column('State', entry => entry.state),
  column('Owner', entry => entry.owner),
  dayColumn('Review on', entry => entry.reviewOn),
  column('Shown by', ({ basis }) =>
    listText(basis.map(({ type, counts }) => `${type}: ${counts}`)),
  ),
  column('Evidence', ({ evidence }) => evidenceText(evidence)),
  column('Links', ({ links }) => listText(links.map(({ url }) => url))),
  column('Missing types of record', ({ missing }) => listText(missing)),
  column('Controls', ({ controls }) => listText(controls)),
  ...stateColumns<ClauseEntry>(({ counts }) => counts),
];

/** The controls of Annex A and of the organisation's own. */
export const applicabilityColumns: Array<CsvColumn<ApplicabilityEntry>> = [
  column('Control', entry => entry.id),
  column('Title', entry => entry.title),
  column('Of Annex A', entry => !entry.own),
  column('Decision', entry => entry.decision),
  column('Proposed', entry => entry.proposed),
  column('Reason', entry => entry.justification),
  column('Owner', entry => entry.owner),
  dayColumn('Planned until', entry => entry.plannedDate),
  column('State as stated', ({ stated }) => stated?.state),
  column('Stated on', ({ stated }) => stated?.restsOn),
  column('Implementation as approved', ({ kept }) => kept?.state),
  // What is excluded is not to be carried out.
  column('Implementation', ({ decision, implementation }) =>
    decision === 'excluded' ? undefined : implementation,
  ),
  column('Controls', ({ controls }) => listText(controls)),
  ...stateColumns<ApplicabilityEntry>(({ counts }) => counts),
  column('Evidence', ({ evidence }) => evidenceText(evidence)),
  column('Open risks', entry => entry.riskCount),
  column('First of them', ({ risks }) =>
    listText(
      risks.map(
        ({ title, entityRef, treatment }) =>
          `${title} (${entityRef}${treatment ? `, ${treatment}` : ''})`,
      ),
    ),
  ),
];

/** What law asks for. */
export const obligationColumns: Array<CsvColumn<Obligation>> = [
  column('Obligation', obligation => obligation.id),
  column('Framework', obligation => obligation.framework),
  column('Pack', obligation => obligation.pack),
  column('Control', obligation => obligation.controlId),
  column('Title', obligation => obligation.title),
  column('References', ({ references }) => listText(references)),
  dayColumn('Applies from', obligation => obligation.appliesFrom),
  column('Applies now', obligation => obligation.applies),
  column('Owed by', ({ owedBy }) => listText(owedBy ?? [])),
  column('The day is a reading', obligation => obligation.reading),
  column('The duty is a reading', obligation => obligation.readingOfDuty),
  column('Systems', obligation => obligation.systems),
  column('Not shown yet', obligation => obligation.open),
  column('By class', ({ byClass }) =>
    listText(
      Object.entries(byClass).map(([name, count]) => `${name}: ${count}`),
    ),
  ),
  column('Decision', ({ decision }) => decision?.decision),
  column('State of the decision', ({ decision }) => decision?.state),
  column('Record of the decision', ({ decision }) => decision?.recordId),
];

/** Clauses and controls beside a baseline. */
export const gapColumns: Array<CsvColumn<GapItem>> = [
  column('Kind', item => item.kind),
  column('Id', item => item.id),
  column('Title', item => item.title),
  column('State', item => item.state),
  column('Done', item => item.done),
  column('State in the baseline', item => item.before),
  column('Change', item => item.change),
];

/** One item of what is on record for a stage. */
export interface ReadinessRow {
  stage: 1 | 2;
  item: ReadinessItem;
}

/** What is on record for both stages. */
export const readinessColumns: Array<CsvColumn<ReadinessRow>> = [
  column('Stage', ({ stage }) => stage),
  column('Item', ({ item }) => item.id),
  column('Title', ({ item }) => item.title),
  column('On record', ({ item }) => item.onRecord),
  column('Partly', ({ item }) => item.partly ?? false),
  column('Missing', ({ item }) => listText(item.missing)),
  column('Rests on imports', ({ item }) => listText(item.imported)),
  column('Type of record', ({ item }) => item.recordType),
  column('Subject', ({ item }) => item.subject),
];

/** Rows of both stages. */
export function readinessRows(readiness: Readiness): ReadinessRow[] {
  return ([1, 2] as const).flatMap(stage =>
    readiness[`stage${stage}`].items.map(item => ({ stage, item })),
  );
}
