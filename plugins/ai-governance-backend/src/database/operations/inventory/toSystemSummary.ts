import {
  LEVELS,
  LIFECYCLE_STAGES,
  OwnershipState,
  RISK_CLASSES,
  RiskCounts,
  SystemSummary,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { countRequired } from '../../../evaluation/stateCodec';
import { DbEvaluationRow, DbInstant, DbSystemRow } from '../../tables';

/** Columns of a row of the inventory. */
export const SUMMARY_COLUMNS = [
  's.entity_ref',
  's.name',
  's.title',
  's.description',
  's.type',
  's.owner_ref',
  's.ownership',
  's.system_ref',
  's.stage',
  's.risk_class',
  'e.level',
  'e.blocked',
  'e.completeness',
  'e.failing_gates',
  'e.states',
  'e.open_risks',
  'e.open_high_risks',
  'e.risks_above_appetite',
  'e.overdue_treatments',
  'e.open_incidents',
  'e.evaluated_at',
  'e.changed_at',
  'e.next_change_at',
];

/** A row that {@link SUMMARY_COLUMNS} select. */
export type DbSummaryRow = DbSystemRow & DbEvaluationRow;

/** A row of the inventory as the API has it; what is absent is left out. */
export function toSystemSummary(row: DbSummaryRow): SystemSummary {
  return {
    entityRef: row.entity_ref,
    name: row.name,
    ...optional('title', row.title),
    ...optional('description', row.description),
    ...optional('type', row.type),
    ...optional('owner', row.owner_ref),
    ownership: row.ownership as OwnershipState,
    ...optional('system', row.system_ref),
    stage: LIFECYCLE_STAGES[row.stage],
    riskClass: RISK_CLASSES[row.risk_class],
    level: LEVELS[row.level],
    blocked: Boolean(row.blocked),
    ...optional('completeness', row.completeness),
    counts: countRequired(row.states),
    failingGates: row.failing_gates,
    ...optional('risks', toRiskCounts(row)),
    evaluatedAt: toIso(row.evaluated_at),
    changedAt: toIso(row.changed_at),
    ...(row.next_change_at !== null && {
      nextChangeAt: toIso(row.next_change_at),
    }),
  };
}

/** All of them are stored, or none. */
function toRiskCounts(row: DbSummaryRow): RiskCounts | null {
  const { open_risks: open, open_high_risks: openHigh } = row;
  return open === null || openHigh === null
    ? null
    : {
        open,
        openHigh,
        aboveAppetite: row.risks_above_appetite ?? 0,
        overdueTreatments: row.overdue_treatments ?? 0,
        openIncidents: row.open_incidents ?? 0,
      };
}

/** A stored instant as ISO 8601. */
export function toIso(instant: DbInstant): string {
  return new Date(Number(instant)).toISOString();
}

function optional<K extends string, V>(
  key: K,
  value: V | null,
): { [key in K]?: V } {
  return value === null ? {} : ({ [key]: value } as { [key in K]?: V });
}
