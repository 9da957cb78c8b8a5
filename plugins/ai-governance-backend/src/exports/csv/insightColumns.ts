import {
  HeatMap,
  RollupNode,
  Target,
  TargetSystem,
  TrendChange,
  TrendPoint,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { column, instantColumn, listText } from './column';
import { levelColumns } from './countColumns';
import { CsvColumn } from './csvText';

/** A node of a roll-up; its systems and all below it, each counted once. */
export const rollupColumns: Array<CsvColumn<RollupNode>> = [
  column('Node', node => node.id),
  column('Title', node => node.title),
  column('Below', node => listText(node.parents)),
  column('Own systems', node => node.own.systems),
  column('Systems', ({ subtree }) => subtree.systems),
  column('Measured', ({ subtree }) => subtree.measured),
  column('Completeness', ({ subtree }) => subtree.completeness),
  ...levelColumns<RollupNode>(({ subtree }) => subtree.byLevel),
  column('Blocked', ({ subtree }) => subtree.blocked),
  column('With failing gates', ({ subtree }) => subtree.withFailingGates),
  column('With expired controls', ({ subtree }) => subtree.withExpired),
  column('Without an owner', ({ subtree }) => subtree.unowned),
];

/** One cell of a heat map. */
export interface HeatMapRow {
  row: HeatMap['rows'][number];
  area: HeatMap['areas'][number];
  cell: HeatMap['rows'][number]['cells'][number];
}

/** One team and area a row. */
export const heatMapColumns: Array<CsvColumn<HeatMapRow>> = [
  column('Owner', ({ row }) => row.id),
  column('Scope', ({ row }) => row.scope),
  column('Systems', ({ row }) => row.systems),
  column('Area', ({ area }) => area.id),
  column('Area title', ({ area }) => area.title),
  column('Weight due', ({ cell }) => cell.due),
  column('Weight passing', ({ cell }) => cell.passing),
  column('Completeness', ({ cell }) => cell.completeness),
  column('Worst control', ({ cell }) => cell.worst?.controlId),
  column('Systems that do not pass it', ({ cell }) => cell.worst?.systems),
];

/** Rows of a heat map: every cell, also where nothing is due. */
export function heatMapRows({ areas, rows }: HeatMap): HeatMapRow[] {
  return rows.flatMap(row =>
    areas.map((area, index) => ({ row, area, cell: row.cells[index] })),
  );
}

/** Counts at past instants. */
export const trendColumns: Array<CsvColumn<TrendPoint>> = [
  instantColumn('At', point => point.at),
  column('Systems', point => point.systems),
  column('Measured', point => point.measured),
  column('Completeness', point => point.completeness),
  ...levelColumns<TrendPoint>(({ byLevel }) => byLevel),
  column('Blocked', point => point.blocked),
  column('Without an owner', point => point.unowned),
  column('Failing', point => point.failing),
  column('Expired', point => point.expired),
  column('Open risks', point => point.openRisks),
  column('Open high risks', point => point.openHighRisks),
];

/** Systems that differ between the start and the end of an interval. */
export const trendChangeColumns: Array<CsvColumn<TrendChange>> = [
  column('Entity reference', change => change.entityRef),
  column('Title', change => change.title ?? change.name),
  column('Kind', change => change.kind),
  column('Level before', ({ before }) => before?.level),
  column('Level', ({ after }) => after?.level),
  column('Completeness before', ({ before }) => before?.completeness),
  column('Completeness', ({ after }) => after?.completeness),
  column('Owner before', ({ before }) => before?.owner),
  column('Owner', ({ after }) => after?.owner),
  column('Stage before', ({ before }) => before?.stage),
  column('Stage', ({ after }) => after?.stage),
  column('Class before', ({ before }) => before?.riskClass),
  column('Class', ({ after }) => after?.riskClass),
  column('Open risks before', ({ before }) => before?.openRisks),
  column('Open risks', ({ after }) => after?.openRisks),
  column('Controls', ({ controls }) =>
    listText(
      controls.map(
        ({ controlId, from, to, cause }) =>
          `${controlId}: ${from ?? 'not known'} to ${
            to ?? 'not known'
          } (${cause})`,
      ),
    ),
  ),
  column('Causes', ({ causes }) =>
    listText(causes.map(({ cause, times }) => `${cause} (${times})`)),
  ),
];

/** Targets with a date, and how they stand. */
export const targetColumns: Array<CsvColumn<Target>> = [
  column('Target id', target => target.id),
  column('Title', target => target.title),
  column('Pack', target => target.pack),
  column('Goal: level', ({ goal }) => goal.level),
  column('Goal: completeness', ({ goal }) => goal.completeness),
  column('Goal: control', ({ goal }) => goal.control),
  column('Classes', ({ scope }) => listText(scope.class)),
  column('Stages', ({ scope }) => listText(scope.stage)),
  column('Group', ({ scope }) => scope.groupTree),
  column('Domain', ({ scope }) => scope.domain),
  instantColumn('Starts at', target => target.startsAt),
  instantColumn('Due at', target => target.dueAt),
  column('Status', target => target.status),
  column('Systems', target => target.systems),
  column('Not there', target => target.remaining),
  column('Not there by the plan', target => target.planned),
  instantColumn('Updated at', target => target.updatedAt),
  column('Updated by', target => target.updatedBy),
  column('Updated by, name', target => target.signature?.name),
  column('Updated by, title', target => target.signature?.title),
];

/** Systems that are not where a target wants them. */
export const targetSystemColumns: Array<CsvColumn<TargetSystem>> = [
  column('Entity reference', ({ system }) => system.entityRef),
  column('Title', ({ system }) => system.title ?? system.name),
  column('Owner', ({ system }) => system.owner),
  column('Class', ({ system }) => system.riskClass),
  column('Stage', ({ system }) => system.stage),
  column('Level', ({ system }) => system.level),
  column('Completeness', ({ system }) => system.completeness),
  column('Missing', ({ missing }) =>
    listText(missing.map(({ controlId, state }) => `${controlId}: ${state}`)),
  ),
];
