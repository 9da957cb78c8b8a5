import {
  Calendar,
  claimsToBeAiSystem,
  ControlPack,
  defaultEvaluationPolicy,
  iso42001Pack,
  LifecycleStage,
  parseControlPack,
  shippedPacks,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError, NotFoundError } from '@backstage/errors';
import { existsSync, readFileSync } from 'node:fs';
import { Terminal } from '../lib/Terminal';
import { counted } from '../lib/text';
import { checkSystem, FileScorecard } from './checkSystem';
import { descriptorFaults } from './descriptorFaults';
import { FileCatalog } from './FileCatalog';
import { Descriptor, loadDescriptors } from './loadDescriptors';
import {
  failingControls,
  renderScorecard,
  undecidedControls,
} from './renderScorecard';

/** Arguments of `ai-governance check`. */
export interface CheckArguments {
  /** Stage whose gates must not fail. */
  gate?: LifecycleStage;
  /** File of a control pack, or id of a shipped one; ISO/IEC 42001 without it. */
  pack?: string;
  format?: 'text' | 'json';
  /** Of the organisation, by its name in the IANA database; UTC without it. */
  timeZone?: string;
  /** Whether a gate that the files cannot decide fails. */
  strict?: boolean;
}

interface Checked {
  descriptor: Descriptor;
  scorecard: FileScorecard;
}

const NOTE =
  'Measured by these files alone: references resolve among them, and records, measurements and addresses are not read. What they would decide is not decided here, and the portal decides it.';

function loadPack(file: string | undefined): ControlPack {
  if (file === undefined) return iso42001Pack;
  const shipped = shippedPacks.find(({ id }) => id === file);
  if (shipped) return shipped;
  if (!existsSync(file)) throw new NotFoundError(`${file}: no such file`);
  return parseControlPack({ text: readFileSync(file, 'utf8'), file });
}

function showGates(options: {
  checked: Checked[];
  args: CheckArguments;
  terminal: Terminal;
}): boolean {
  const { checked, args, terminal } = options;
  let isOpen = true;
  for (const { scorecard } of checked) {
    const failing = failingControls(scorecard).filter(({ gate }) => gate);
    const undecided = undecidedControls(scorecard).filter(({ gate }) => gate);
    const ids = (controls: typeof failing) =>
      controls.map(control => control.controlId).join(', ');
    if (failing.length > 0) {
      terminal.error(
        `${scorecard.entityRef}: ${counted(failing.length, 'gate')} to ${
          args.gate
        } would fail: ${ids(failing)}`,
      );
    }
    if (undecided.length > 0) {
      terminal.error(
        `${scorecard.entityRef}: ${counted(undecided.length, 'gate')} to ${
          args.gate
        } cannot be decided by files: ${ids(undecided)}`,
      );
    }
    const blocking = failing.length + (args.strict ? undecided.length : 0);
    isOpen = isOpen && blocking === 0;
  }
  return isOpen;
}

/**
 * Runs `ai-governance check`. Returns the exit code: 1 when a descriptor is not
 * valid, or when a gate that was asked for would fail.
 */
export async function runCheck(options: {
  files: string[];
  arguments: CheckArguments;
  terminal: Terminal;
  /** Instant of the evaluation, milliseconds since the epoch. */
  now: number;
}): Promise<number> {
  const { files, terminal, now } = options;
  const args = options.arguments;
  const { timeZone } = Calendar.of(args.timeZone);
  const descriptors = loadDescriptors(files);
  const systems = descriptors.filter(({ entity }) =>
    claimsToBeAiSystem(entity),
  );
  if (systems.length === 0) {
    throw new InputError(`No AISystem in ${files.join(', ')}`);
  }
  const faults = await Promise.all(systems.map(descriptorFaults));
  if (faults.some(list => list.length > 0)) {
    for (const fault of faults.flat()) terminal.error(fault);
    return 1;
  }
  const catalog = new FileCatalog(descriptors.map(({ entity }) => entity));
  const pack = loadPack(args.pack);
  const checked = systems.map(descriptor => ({
    descriptor,
    scorecard: checkSystem({
      descriptor,
      catalog,
      pack,
      policy: { ...defaultEvaluationPolicy, timeZone },
      stage: args.gate,
      now,
    }),
  }));
  if (args.format === 'json') {
    const scorecards = checked.map(({ scorecard }) => scorecard);
    terminal.info(JSON.stringify(scorecards, undefined, 2));
  } else {
    for (const each of checked) {
      for (const line of renderScorecard(each)) terminal.info(line);
    }
    terminal.info(NOTE);
  }
  if (args.gate === undefined) return 0;
  return showGates({ checked, args, terminal }) ? 0 : 1;
}
