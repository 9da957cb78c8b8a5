import {
  ActivityEntry,
  ArchivedSystem,
  AttentionItem,
  ControlInfo,
  CrosswalkView,
  TrailEntry,
  UnregisteredFinding,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { column, dayColumn, instantColumn, listText } from './column';
import { stateColumns } from './countColumns';
import { CsvColumn } from './csvText';

/** The controls of a pack, with how many systems are in which state. */
export const packControlColumns: Array<CsvColumn<ControlInfo>> = [
  column('Control', control => control.id),
  column('Title', control => control.title),
  column('Gate', control => control.gate),
  column('Weight', control => control.weight),
  dayColumn('Due from', control => control.dueFrom),
  dayColumn('Due until', control => control.dueUntil),
  dayColumn('Applies from', control => control.appliesFrom),
  column('Annex A', control => listText(control.annexA)),
  column('Clauses', control => listText(control.clauses)),
  column('Evidence', control => control.evidence.kind),
  column('Source', control => control.evidence.source),
  column('Remediation', control => control.remediation),
  ...stateColumns<ControlInfo>(({ counts }) => counts),
  ...stateColumns<ControlInfo>(
    ({ recommended }) => recommended,
    'recommended: ',
  ),
];

/** A control in the crosswalk, and one reference of it; or one without any. */
export interface CrosswalkRow {
  control: CrosswalkView['controls'][number];
  framework?: string;
  reference?: string;
}

/** One reference of one control a row. */
export const crosswalkColumns: Array<CsvColumn<CrosswalkRow>> = [
  column('Pack', ({ control }) => control.packId),
  column('Control', ({ control }) => control.id),
  column('Title', ({ control }) => control.title),
  column('Framework', ({ framework }) => framework),
  column('Reference', ({ reference }) => reference),
  column('Evidence', ({ control }) => listText(control.evidence)),
  dayColumn('Applies from', ({ control }) => control.appliesFrom),
];

/** Rows of the crosswalk: every control, also one that refers to nothing. */
export function crosswalkRows({ controls }: CrosswalkView): CrosswalkRow[] {
  return controls.flatMap((control): CrosswalkRow[] => {
    const rows = Object.entries(control.references).flatMap(
      ([framework, references]) =>
        references.map(reference => ({ control, framework, reference })),
    );
    return rows.length > 0 ? rows : [{ control }];
  });
}

/** What somebody has to look at. */
export const attentionColumns: Array<CsvColumn<AttentionItem>> = [
  column('Kind', item => item.kind),
  column('Entity reference', ({ system }) => system.entityRef),
  column('Title', ({ system }) => system.title ?? system.name),
  column('Owner', ({ system }) => system.owner),
  column('Ownership', ({ system }) => system.ownership),
  column('Class', ({ system }) => system.riskClass),
  column('Stage', ({ system }) => system.stage),
  column('Control', item => item.controlId),
  column('Record', item => item.recordId),
  column('Subject', item => item.title ?? item.message),
  column('Responsible', item => item.responsible),
  instantColumn('Since', item => item.since),
  instantColumn('Until', item => item.until),
  instantColumn('Reminded at', item => item.remindedAt),
];

/** What looks like AI in the catalog, and no AI system covers. */
export const unregisteredColumns: Array<CsvColumn<UnregisteredFinding>> = [
  column('Entity reference', finding => finding.entityRef),
  column('Title', finding => finding.title ?? finding.name),
  column('Type', finding => finding.type),
  column('Owner', finding => finding.owner),
  column('Score', finding => finding.score),
  column('Signals', finding =>
    finding.signals
      .map(
        ({ source, strength, path, value }) =>
          `${source} (${strength}) ${path}: ${value}`,
      )
      .join('; '),
  ),
  instantColumn('Found at', finding => finding.foundAt),
  instantColumn('Dismissed until', finding => finding.dismissal?.until),
  column('Dismissed by', finding => finding.dismissal?.by),
  column('Reason', finding => finding.dismissal?.reason),
  column('Dismissed by, name', finding => finding.dismissal?.signature?.name),
  column('Dismissed by, title', finding => finding.dismissal?.signature?.title),
];

/** Systems that left the catalog. */
export const archiveColumns: Array<CsvColumn<ArchivedSystem>> = [
  column('Entity reference', system => system.entityRef),
  column('Title', system => system.title),
  column('Records', system => system.records),
  instantColumn('Removed at', system => system.removedAt),
];

/** What was done with records. */
export const activityColumns: Array<CsvColumn<ActivityEntry>> = [
  column('Sequence', entry => entry.sequence),
  instantColumn('At', entry => entry.at),
  column('By', entry => entry.by),
  column('Action', entry => entry.action),
  column('Record id', entry => entry.recordId),
  column('Type', entry => entry.recordType),
  column('Title', entry => entry.title),
  column('Subject', entry => entry.subject),
  column('Revision', entry => entry.revision),
  column('State', entry => entry.state),
  column('Comment', entry => entry.comment),
  column('By, name', entry => entry.signature?.name),
  column('By, title', entry => entry.signature?.title),
];

/** The trail, entry by entry. */
export const trailColumns: Array<CsvColumn<TrailEntry>> = [
  column('Sequence', entry => entry.sequence),
  instantColumn('At', entry => entry.at),
  column('By', entry => entry.by),
  column('Action', entry => entry.action),
  column('Entity reference', entry => entry.entityRef),
  column('Record id', entry => entry.recordId),
  column('Revision', entry => entry.revision),
  column('Previous hash', entry => entry.previous),
  column('Hash', entry => entry.hash),
  column('Payload (JSON)', entry => JSON.stringify(entry.payload)),
];
