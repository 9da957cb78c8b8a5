import {
  ControlPack,
  didYouMean,
  LIFECYCLE_STAGES,
  LifecycleStage,
  YamlSource,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import { existsSync, readFileSync } from 'node:fs';
import { faultsOf } from '../lib/faultsOf';
import { compileGateSchema } from './gateValidator';

/** What a gate does about a control that does not hold, the strictest first. */
export const GATE_ACTIONS = ['block', 'warn', 'off'] as const;
/** One of them. */
export type GateAction = (typeof GATE_ACTIONS)[number];

/** One action for every stage, or one for each. */
export type GateRule =
  | GateAction
  | Partial<Record<LifecycleStage | 'default', GateAction>>;

/** A level that a gate can ask for. */
export type MinLevel = 'bronze' | 'silver' | 'gold';

/** What a check does about each control that does not hold. */
export interface Gate {
  /** Stage that every system is measured for; without it, its own. */
  stage?: LifecycleStage;
  minLevel?: MinLevel;
  /** Controls that the pack calls gates. */
  gates: GateRule;
  /** Every other required control. */
  others: GateRule;
  /** The most that is done about a control that cannot be decided. */
  undecided: GateRule;
  /** Single controls, by id. */
  controls: Record<string, GateRule>;
  /** Whether anybody asked for one; without it, nothing blocks. */
  asked: boolean;
  /** Where it stands; absent where the options make it. */
  source?: YamlSource;
}

/** Name of the file that is used where none is named. */
export const GATE_FILE = 'ai-governance-gate.yaml';

/** Nothing blocks: a team can register a system on its first day. */
const OPEN: Gate = {
  gates: 'warn',
  others: 'warn',
  undecided: 'off',
  controls: {},
  asked: false,
};

/** Options that choose a gate. */
export interface GateArguments {
  /** A file, or a stage whose gates must not fail; false for none at all. */
  gate?: string | false;
  /** Stage to measure for; comes before that of the file. */
  stage?: LifecycleStage;
  minLevel?: MinLevel;
  /** Whether a gate that cannot be decided blocks. */
  strict?: boolean;
}

function readGate(file: string): Gate {
  if (!existsSync(file)) {
    throw new NotFoundError(
      `${file}: no such file, and no stage; expected a file, or one of ${LIFECYCLE_STAGES.join(
        ', ',
      )}`,
    );
  }
  const source = YamlSource.parse({ file, text: readFileSync(file, 'utf8') });
  const faults = faultsOf(compileGateSchema(), source.value);
  if (faults.length > 0) throw source.errorOf(faults);
  const defaults = { gates: 'block', others: 'warn', undecided: 'warn' };
  return {
    ...defaults,
    controls: {},
    ...(source.value as Partial<Gate>),
    asked: true,
    source,
  } as Gate;
}

function isStage(text: string): text is LifecycleStage {
  return (LIFECYCLE_STAGES as readonly string[]).includes(text);
}

function chosen({ gate }: GateArguments, defaultFile: string): Gate {
  if (typeof gate === 'string') {
    return isStage(gate)
      ? { ...OPEN, gates: 'block', stage: gate, asked: true }
      : readGate(gate);
  }
  return gate !== false && existsSync(defaultFile)
    ? readGate(defaultFile)
    : OPEN;
}

/**
 * The gate that options choose: a file, a stage, or the file `ai-governance-gate.yaml`
 * of the folder in which the command runs.
 *
 * @throws InputError with file, line and what is allowed
 */
export function loadGate(args: GateArguments, defaultFile = GATE_FILE): Gate {
  const gate = chosen(args, defaultFile);
  const { stage = gate.stage, minLevel = gate.minLevel, strict } = args;
  return {
    ...gate,
    stage,
    minLevel,
    asked: gate.asked || minLevel !== undefined,
    ...(strict && { undecided: 'block' as const }),
  };
}

/**
 * Holds the ids of a gate to a pack: one that no control has would never block.
 * @throws InputError
 */
export function assertControls(gate: Gate, pack: ControlPack): void {
  const ids = pack.controls.map(({ id }) => id);
  const faults = Object.keys(gate.controls)
    .filter(id => !ids.includes(id))
    .map(id => ({
      path: ['controls', id],
      message: `controls.${id}: the pack ${
        pack.id
      } has no such control${didYouMean(id, ids)}`,
    }));
  if (faults.length > 0) throw gate.source!.errorOf(faults);
}

function at(rule: GateRule, stage: LifecycleStage): GateAction | undefined {
  return typeof rule === 'string' ? rule : rule[stage] ?? rule.default;
}

/** What a gate does about a required control of a system at a stage that does not hold. */
export function actionOf(options: {
  gate: Gate;
  control: { controlId: string; gate: boolean; state: string };
  stage: LifecycleStage;
}): GateAction {
  const { gate, control, stage } = options;
  const own = Object.hasOwn(gate.controls, control.controlId)
    ? at(gate.controls[control.controlId], stage)
    : undefined;
  const action =
    own ?? at(control.gate ? gate.gates : gate.others, stage) ?? 'off';
  if (control.state !== 'unknown') return action;
  const most = at(gate.undecided, stage) ?? 'off';
  return GATE_ACTIONS[
    Math.max(GATE_ACTIONS.indexOf(action), GATE_ACTIONS.indexOf(most))
  ];
}
