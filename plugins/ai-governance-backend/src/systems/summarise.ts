import {
  AlikeSystems,
  annexAControls,
  annexAObjectives,
  ControlPack,
  countDue,
  emptyCounts,
  LEVELS,
  LIFECYCLE_STAGES,
  OWNERSHIP_STATES,
  RISK_CLASSES,
  RiskCounts,
  StateCounts,
  Summary,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { decodeState } from '../evaluation/stateCodec';
import { ControlPositions } from '../packs';
import { meanOf } from '../util';
import { FacetRow, StatesRow } from './InventoryStore';

/** Number of systems per state of one control. */
export interface ControlCounts {
  controlId: string;
  /** Systems for which it is required, or which it does not concern. */
  counts: StateCounts;
  /** Systems for which it is recommended. */
  recommended: StateCounts;
}

/** Counts over systems, from what the database grouped. */
export function summariseFacets(
  rows: FacetRow[],
): Omit<Summary, 'controls' | 'areas' | 'evaluatedAt'> {
  const summary = {
    total: 0,
    blocked: 0,
    withFailingGates: 0,
    risks: {
      open: 0,
      openHigh: 0,
      aboveAppetite: 0,
      overdueTreatments: 0,
      openIncidents: 0,
    },
    withOpenHighRisks: 0,
    withRisksAboveAppetite: 0,
    byLevel: zeroes(LEVELS),
    byClass: zeroes(RISK_CLASSES),
    byStage: zeroes(LIFECYCLE_STAGES),
    byOwnership: zeroes(OWNERSHIP_STATES),
    byType: {} as Record<string, number>,
  };
  let measured = 0;
  let completeness = 0;
  for (const row of rows) {
    summary.total += row.count;
    summary.blocked += row.blocked ? row.count : 0;
    summary.withFailingGates += row.withFailingGates;
    summary.withOpenHighRisks += row.withOpenHighRisks;
    summary.withRisksAboveAppetite += row.withRisksAboveAppetite;
    addRisks(summary.risks, row.risks);
    summary.byLevel[LEVELS[row.level]] += row.count;
    summary.byClass[RISK_CLASSES[row.riskClass]] += row.count;
    summary.byStage[LIFECYCLE_STAGES[row.stage]] += row.count;
    summary.byOwnership[row.ownership] += row.count;
    const type = row.type ?? 'unknown';
    summary.byType[type] = (summary.byType[type] ?? 0) + row.count;
    measured += row.measured;
    completeness += row.completeness;
  }
  return {
    ...summary,
    ...(measured > 0 && { completeness: meanOf(completeness, measured) }),
  };
}

/** Counts per control, in the order of the pack. */
export function countControls(
  rows: StatesRow[],
  options: { pack: ControlPack; positions: ControlPositions },
): ControlCounts[] {
  const { pack, positions } = options;
  return pack.controls.map(({ id }) => {
    const position = positions.get(id)!;
    const result: ControlCounts = {
      controlId: id,
      counts: emptyCounts(),
      recommended: emptyCounts(),
    };
    for (const [character, count] of countCharacters(rows, position)) {
      const decoded = decodeState(character);
      if (decoded) {
        const counts =
          decoded.requirement === 'recommended'
            ? result.recommended
            : result.counts;
        counts[decoded.state] += count;
      }
    }
    return result;
  });
}

/** How many systems have each character at a position: what is decoded is then a few. */
function countCharacters(
  rows: StatesRow[],
  position: number,
): Array<[character: string, count: number]> {
  const byCode = new Array<number>(128).fill(0);
  for (const { states, count } of rows) {
    const code = states.charCodeAt(position);
    // A position behind the end has no code.
    if (code < byCode.length) byCode[code] += count;
  }
  return byCode.flatMap((count, code) =>
    count > 0 ? [[String.fromCharCode(code), count]] : [],
  );
}

/** Systems that are alike, and how the controls that they owe stand. */
export function toAlikeSystems(
  rows: StatesRow[],
  positions: ControlPositions,
): AlikeSystems[] {
  return rows.map(({ states, count }) => ({
    count,
    stateOf: controlId => {
      const decoded = decodeState(states[positions.get(controlId)!]);
      return decoded?.requirement === 'required' ? decoded.state : undefined;
    },
  }));
}

/**
 * Completeness per objective of Annex A, weighted as in a scorecard. A control
 * that serves several objectives counts in each.
 */
export function summariseAreas(
  controls: ControlCounts[],
  pack: ControlPack,
): Summary['areas'] {
  const areas = new Map<string, { due: number; passing: number }>();
  pack.controls.forEach((control, index) => {
    const { counts } = controls[index];
    const due = countDue(counts);
    for (const objective of objectivesOf(control.annexA)) {
      const area = areas.get(objective) ?? { due: 0, passing: 0 };
      area.due += due * control.weight;
      area.passing += counts.pass * control.weight;
      areas.set(objective, area);
    }
  });
  return Object.entries(annexAObjectives).flatMap(([id, title]) => {
    const area = areas.get(id);
    return area
      ? [
          {
            id,
            title,
            ...area,
            ...(area.due > 0 && { completeness: area.passing / area.due }),
          },
        ]
      : [];
  });
}

function addRisks(sum: RiskCounts, counts: RiskCounts): void {
  for (const key of Object.keys(sum) as Array<keyof RiskCounts>) {
    sum[key] += counts[key];
  }
}

function objectivesOf(annexA: string[]): Set<string> {
  const ids = new Set(annexA);
  return new Set(
    annexAControls
      .filter(control => ids.has(control.id))
      .map(control => control.objective),
  );
}

function zeroes(keys: readonly string[]): Record<string, number> {
  return Object.fromEntries(keys.map(key => [key, 0]));
}
