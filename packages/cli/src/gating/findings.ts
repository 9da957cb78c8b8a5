import {
  ControlPack,
  ControlResult,
  ControlState,
  FixOption,
  LEVELS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Checked } from '../checking/evaluateFiles';
import { PlacedFault } from '../checking/PlacedFault';
import { Replacement } from '../checking/replacements';
import { actionOf, Gate } from './Gate';

/** Rules that are not controls. */
export const OWN_RULES = {
  descriptor: 'The descriptor is valid',
  level: 'The level that the gate asks for',
  prohibited: 'A prohibited system is not live',
  'edit-refused': 'The catalog takes the newest descriptor in',
} as const;

/** Lines of the descriptor that say what a control asks for. */
export interface FindingFix {
  /** Whether they declare what the control needs, or that it does not apply. */
  kind: FixOption['kind'];
  /** The change with a sign before each line. */
  diff: string;
  replacements: Replacement[];
  /** What is still to be done then; absent where they close the control. */
  then?: string;
  /** Files that have to be there and say what the control asks for. */
  documents?: string[];
}

/** Something to act on, at a place of a file. */
export interface Finding extends PlacedFault {
  /** Id of a control, or one of `descriptor`, `level`, `prohibited` and `edit-refused`. */
  rule: string;
  /** What the rule is called. */
  title: string;
  /** Whether it closes the gate. */
  action: 'block' | 'warn';
  /** The system; absent where the descriptor is not valid. */
  entityRef?: string;
  state?: ControlState;
  /** Whether the pack calls the control a gate. */
  gate?: boolean;
  /** What turns the control to pass. */
  fix?: string;
  /** The lines for it, where they were asked for and a descriptor can say it. */
  fixes?: FindingFix[];
}

/** States of a required control that are acted on. */
const OPEN_STATES: readonly ControlState[] = ['fail', 'expired', 'unknown'];

/** What is wrong with descriptors, which nothing can be measured of. */
export function faultFindings(faults: readonly PlacedFault[]): Finding[] {
  return faults.map(fault => ({
    ...fault,
    rule: 'descriptor',
    title: OWN_RULES.descriptor,
    action: 'block',
  }));
}

/** Where in the descriptor a control is fixed. */
function placeOf({ descriptor }: Checked, { fix, facts }: ControlResult) {
  const path =
    fix?.path ?? facts.find(fact => /^(spec|metadata)\b/.test(fact.path))?.path;
  return { file: descriptor.file, ...descriptor.placeOf(path) };
}

function controlFindings(
  checked: Checked,
  gate: Gate,
  titles: ReadonlyMap<string, string>,
): Finding[] {
  const { scorecard } = checked;
  return scorecard.controls.flatMap((control): Finding[] => {
    const { controlId, requirement, state, reason } = control;
    if (requirement !== 'required' || !OPEN_STATES.includes(state)) return [];
    const stage = scorecard.stage.effective;
    const action = actionOf({ gate, control, stage });
    if (action === 'off') return [];
    return [
      {
        rule: controlId,
        title: titles.get(controlId) ?? controlId,
        action,
        entityRef: scorecard.entityRef,
        ...placeOf(checked, control),
        state,
        gate: control.gate,
        message: reason,
        ...(control.fix && { fix: control.fix.text }),
      },
    ];
  });
}

function systemFinding(
  { descriptor, scorecard }: Checked,
  finding: Pick<Finding, 'action' | 'message'> & {
    rule: keyof typeof OWN_RULES;
    path: string;
  },
): Finding {
  const { path, ...rest } = finding;
  return {
    ...rest,
    title: OWN_RULES[finding.rule],
    entityRef: scorecard.entityRef,
    file: descriptor.file,
    ...descriptor.placeOf(path),
  };
}

function levelFindings(checked: Checked, { minLevel }: Gate): Finding[] {
  const { level, completeness, caps, counts } = checked.scorecard;
  const isReached =
    minLevel === undefined ||
    completeness === undefined ||
    LEVELS.indexOf(level) >= LEVELS.indexOf(minLevel);
  if (isReached) return [];
  const parts = [
    `level is ${level}, and the gate asks for ${minLevel}; ${Math.round(
      completeness * 100,
    )} % of what is due holds`,
    ...caps.map(({ reason }) => reason),
    ...(counts.unknown > 0
      ? [
          `${counts.unknown} of the controls that are due cannot be decided here`,
        ]
      : []),
  ];
  return [
    systemFinding(checked, {
      rule: 'level',
      action: 'block',
      message: parts.join('; '),
      path: 'spec',
    }),
  ];
}

function prohibitedFindings(checked: Checked, gate: Gate): Finding[] {
  if (!checked.scorecard.blocked) return [];
  const warning = checked.scorecard.warnings.find(
    ({ code }) => code === 'prohibited',
  );
  return [
    systemFinding(checked, {
      rule: 'prohibited',
      action: gate.asked ? 'block' : 'warn',
      message: warning?.message ?? OWN_RULES.prohibited,
      path: warning?.path ?? 'spec.risk.class',
    }),
  ];
}

/**
 * What the catalog of the portal has against the newest edit. A descriptor of a branch may
 * be what mends it, so it closes no gate.
 */
function editFindings(checked: Checked): Finding[] {
  const { refusedEdit } = checked;
  if (!refusedEdit) return [];
  const { message, since, place } = refusedEdit;
  const what =
    place === 'entity'
      ? 'the catalog of the portal refuses the newest descriptor'
      : 'the catalog of the portal cannot read where the descriptor comes from';
  const seen = since === undefined ? '' : `, first seen at ${since}`;
  return [
    systemFinding(checked, {
      rule: 'edit-refused',
      action: 'warn',
      message: `${what}${seen}, and shows the last state that it took in. It says: ${message}`,
      path: 'metadata.name',
    }),
  ];
}

/** All that is to be acted on, by system and then in the order of the pack. */
export function findingsOf(options: {
  checked: readonly Checked[];
  gate: Gate;
  pack: ControlPack;
}): Finding[] {
  const { checked, gate, pack } = options;
  const titles = new Map(pack.controls.map(({ id, title }) => [id, title]));
  return checked.flatMap(each => [
    ...editFindings(each),
    ...prohibitedFindings(each, gate),
    ...levelFindings(each, gate),
    ...controlFindings(each, gate, titles),
  ]);
}

/** Names a system of a file. */
export function systemKey(file: string, entityRef: string | undefined): string {
  return `${file}\n${entityRef}`;
}

/** The findings of each system, found quickly among those of thousands. */
export function findingsBySystem(
  findings: readonly Finding[],
): (checked: Checked) => readonly Finding[] {
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = systemKey(finding.file, finding.entityRef);
    const known = byKey.get(key);
    if (known) known.push(finding);
    else byKey.set(key, [finding]);
  }
  return ({ descriptor, scorecard }) =>
    byKey.get(systemKey(descriptor.file, scorecard.entityRef)) ?? [];
}
