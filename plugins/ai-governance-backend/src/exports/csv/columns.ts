import {
  Control,
  ControlResult,
  HistoryChange,
  RecordView,
  RiskView,
  SystemSummary,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  column,
  dayColumn,
  instantColumn,
  listText as list,
  plainText as text,
} from './column';
import { wordText } from '../words';
import { CsvColumn } from './csvText';

/** The inventory: one system a row. */
export const systemColumns: Array<CsvColumn<SystemSummary>> = [
  column('Entity reference', system => system.entityRef),
  column('Title', system => system.title ?? system.name),
  column('Type', system => system.type),
  column('Owner', system => system.owner),
  column('Ownership', system => system.ownership),
  column('System', system => system.system),
  column('Stage', system => system.stage),
  column('Class', system => system.riskClass),
  column('Level', system => system.level),
  column('Blocked', system => system.blocked),
  column('Completeness', system => system.completeness),
  column('Pass', system => system.counts.pass),
  column('Fail', system => system.counts.fail),
  column('Expired', system => system.counts.expired),
  column('Unknown', system => system.counts.unknown),
  column('Waived', system => system.counts.waived),
  column('Not due', system => system.counts['not-due']),
  column('Not applicable', system => system.counts['not-applicable']),
  column('Failing gates', system => system.failingGates),
  column('Open risks', system => system.risks?.open),
  column('Open high risks', system => system.risks?.openHigh),
  column(
    'Risks above appetite, not accepted',
    system => system.risks?.aboveAppetite,
  ),
  column('Treatments overdue', system => system.risks?.overdueTreatments),
  column('Open incidents', system => system.risks?.openIncidents),
  instantColumn('Evaluated at', system => system.evaluatedAt),
  instantColumn('Last change at', system => system.changedAt),
  instantColumn('Next change at', system => system.nextChangeAt),
];

/** A control of a system, with what the pack says of it. */
export interface ControlRow {
  entityRef: string;
  control: Control | undefined;
  result: ControlResult;
}

/** The controls of a system. */
export const controlColumns: Array<CsvColumn<ControlRow>> = [
  column('Entity reference', ({ entityRef }) => entityRef),
  column('Control', ({ result }) => result.controlId),
  column('Title', ({ control }) => control?.title),
  column('State', ({ result }) => result.state),
  column('Requirement', ({ result }) => result.requirement),
  column('Gate', ({ result }) => result.gate),
  column('Weight', ({ result }) => result.weight),
  dayColumn('Due from', ({ result }) => result.dueFrom),
  column('Reason', ({ result }) => result.reason),
  column('Assumed', ({ result }) => list(result.assumed)),
  column('Expiring', ({ result }) => result.expiring ?? false),
  instantColumn('Expires at', ({ result }) => result.expiresAt),
  column('Fix', ({ result }) => result.fix?.text),
  column('Fix at', ({ result }) => result.fix?.path),
  instantColumn('Waived until', ({ result }) => result.waiver?.expiresAt),
  column('Waived by', ({ result }) => result.waiver?.approver),
  column('Waiver', ({ result }) => result.waiver?.recordId),
  column('Annex A', ({ control }) => list(control?.annexA)),
  column('Clauses', ({ control }) => list(control?.clauses)),
  column('Rests on imported records', ({ result }) => list(result.imported)),
  column(
    'Waived by, name',
    ({ result }) => result.waiver?.approverSignature?.name,
  ),
  column(
    'Waived by, title',
    ({ result }) => result.waiver?.approverSignature?.title,
  ),
];

/** A risk of a system. */
export interface RiskRow {
  entityRef: string;
  risk: RiskView;
  /** What its record says, in words, by the path in its content. */
  words: ReadonlyMap<string, string>;
}

const inWords = (title: string, path: string): CsvColumn<RiskRow> =>
  column(`${title}, in words`, ({ words }) => words.get(path));

/** The risk register. The id of a risk never changes. */
export const riskColumns: Array<CsvColumn<RiskRow>> = [
  column('Risk id', ({ risk }) => risk.record.id),
  column('Entity reference', ({ entityRef }) => entityRef),
  column('Title', ({ risk }) => risk.title),
  column('Category', ({ risk }) => risk.category),
  column('Status', ({ risk }) => risk.status),
  column('Record state', ({ risk }) => risk.record.state),
  column('Revision', ({ risk }) => risk.record.revision),
  column('Cause', ({ risk }) => text(risk.record.data.cause)),
  column('Event', ({ risk }) => text(risk.record.data.event)),
  column('Consequence', ({ risk }) => text(risk.record.data.consequence)),
  column('Affected parties', ({ risk }) =>
    list(risk.record.data.affectedParties),
  ),
  column('Inherent likelihood', ({ risk }) => risk.inherent?.likelihood),
  column('Inherent impact', ({ risk }) => risk.inherent?.impact),
  column('Inherent rating', ({ risk }) => risk.inherent?.rating),
  column('Inherent band', ({ risk }) => risk.inherent?.band.title),
  column('Residual likelihood', ({ risk }) => risk.residual?.likelihood),
  column('Residual impact', ({ risk }) => risk.residual?.impact),
  column('Residual rating', ({ risk }) => risk.residual?.rating),
  column('Residual band', ({ risk }) => risk.residual?.band.title),
  column('Appetite', ({ risk }) => risk.appetite),
  column('Above appetite', ({ risk }) => risk.aboveAppetite),
  column('Treatment', ({ risk }) => risk.treatment.kind),
  column('Treatment state', ({ risk }) => risk.treatment.state),
  column('Treatment owner', ({ risk }) => risk.treatment.owner),
  dayColumn('Treatment due', ({ risk }) => risk.treatment.dueDate),
  column('Controls', ({ risk }) => list(risk.controls)),
  column('Acceptance', ({ risk }) => risk.acceptance.state),
  column('Acceptance id', ({ risk }) => risk.acceptance.record?.id),
  column('Accepted by', ({ risk }) => risk.acceptance.record?.approver),
  instantColumn(
    'Acceptance expires at',
    ({ risk }) => risk.acceptance.expiresAt,
  ),
  column('Author', ({ risk }) => risk.record.author),
  instantColumn('Created at', ({ risk }) => risk.record.createdAt),
  instantColumn('Updated at', ({ risk }) => risk.record.updatedAt),
  column('Imported', ({ risk }) => risk.record.imported ?? false),
  column(
    'Acceptance imported',
    ({ risk }) => risk.acceptance.record?.imported ?? false,
  ),
  column(
    'Accepted by, name',
    ({ risk }) => risk.acceptance.record?.signatures?.approver?.name,
  ),
  column(
    'Accepted by, title',
    ({ risk }) => risk.acceptance.record?.signatures?.approver?.title,
  ),
  column('Author name', ({ risk }) => risk.record.signatures?.author?.name),
  column('Author title', ({ risk }) => risk.record.signatures?.author?.title),
  inWords('Category', 'category'),
  column('Status, in words', ({ risk }) => wordText(risk.status)),
  column('Record state, in words', ({ risk }) => wordText(risk.record.state)),
  inWords('Inherent', 'inherent'),
  inWords('Residual', 'residual'),
  inWords('Treatment', 'treatment'),
  column('Treatment state, in words', ({ risk }) =>
    wordText(risk.treatment.state),
  ),
  inWords('Treatment owner', 'owner'),
  inWords('Controls', 'controls'),
  column('Acceptance, in words', ({ risk }) => wordText(risk.acceptance.state)),
];

/** Records of a system as they stand. */
export const recordColumns: Array<CsvColumn<Omit<RecordView, 'may'>>> = [
  column('Record id', record => record.id),
  column('Entity reference', record => record.entityRef),
  column('Type', record => record.type),
  column('State', record => record.state),
  column('Revision', record => record.revision),
  column('Subject', record => record.subject),
  column('Author', record => record.author),
  column('Decided by', record => record.approver),
  instantColumn('Decided at', record => record.decidedAt),
  column('Comment', record => record.comment),
  instantColumn('Effective at', record => record.effectiveAt),
  instantColumn('Expires at', record => record.expiresAt),
  instantColumn('Created at', record => record.createdAt),
  instantColumn('Updated at', record => record.updatedAt),
  column('Updated by', record => record.updatedBy),
  column('Content (JSON)', record => JSON.stringify(record.data)),
  column('Imported', record => record.imported ?? false),
  column('Author name', record => record.signatures?.author?.name),
  column('Author title', record => record.signatures?.author?.title),
  column('Decided by, name', record => record.signatures?.approver?.name),
  column('Decided by, title', record => record.signatures?.approver?.title),
  column('Updated by, name', record => record.signatures?.updatedBy?.name),
  column('Updated by, title', record => record.signatures?.updatedBy?.title),
  column('Waits for', record => list(record.waitsFor?.refs)),
  column('Waits for role', record => record.waitsFor?.role),
  column('Waits for nobody', record => record.waitsFor?.nobody),
  column('Waits for, in words', record => record.waitsFor?.text),
];

/** A record with what it says in words. */
export interface DescribedRecordRow {
  record: Omit<RecordView, 'may'>;
  /** What it is and what it is about. */
  title: string;
  /** A line for each value. */
  content: string[];
}

/** Records as they stand, with what they say in words after all else. */
export const describedRecordColumns: Array<CsvColumn<DescribedRecordRow>> = [
  ...recordColumns.map(({ title, value }) =>
    column(title, ({ record }: DescribedRecordRow) => value(record)),
  ),
  column('In words', ({ title }) => title),
  column('Content in words', ({ content }) => content.join('\n')),
];

/** A changed control of a history, or a change of the level alone. */
export interface HistoryRow {
  entityRef: string;
  change: HistoryChange;
  control?: HistoryChange['changed'][number];
}

/** What changed and when. */
export const historyColumns: Array<CsvColumn<HistoryRow>> = [
  instantColumn('At', ({ change }) => change.at),
  column('Entity reference', ({ entityRef }) => entityRef),
  column('Cause', ({ change }) => change.cause),
  column('Pack version', ({ change }) => change.packVersion),
  column('Level before', ({ change }) => change.previousLevel),
  column('Level', ({ change }) => change.level),
  column('Completeness before', ({ change }) => change.previousCompleteness),
  column('Completeness', ({ change }) => change.completeness),
  column('Control', ({ control }) => control?.controlId),
  column('State before', ({ control }) => control?.from),
  column('State', ({ control }) => control?.to),
  column('Reason code', ({ control }) => control?.code),
];

/** Rows of one change: one per control, or one where no control changed. */
export function historyRows(
  entityRef: string,
  changes: HistoryChange[],
): HistoryRow[] {
  return changes.flatMap((change): HistoryRow[] =>
    change.changed.length === 0
      ? [{ entityRef, change }]
      : change.changed.map(control => ({ entityRef, change, control })),
  );
}
