import { LifecycleStage } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import {
  Checked,
  EvaluateArguments,
  evaluateFiles,
} from '../checking/evaluateFiles';
import { showFault } from '../checking/PlacedFault';
import { Rules } from '../checking/rules';
import { EXIT } from '../lib/exitCodes';
import { STANDARD_INPUT } from '../lib/readInput';
import { Terminal } from '../lib/Terminal';
import { writeResult } from '../lib/writeResult';
import { compareSystems } from './compareSystems';
import { DIFF_FORMATS, DiffFormat } from './diffFormats';

/** Arguments of `ai-governance diff`. */
export interface DiffArguments extends EvaluateArguments {
  format?: DiffFormat;
  stage?: LifecycleStage;
  /** File for the answer; standard output without it. */
  output?: string;
}

/** A revision that does not have the file, as git and the shell name it. */
const NOTHING = '/dev/null';

type Side = { checked: Checked[]; rules?: Rules } | { faults: string[] };

/**
 * Runs `ai-governance diff`. Returns the exit code: 2 when a descriptor is not valid.
 *
 * @throws as {@link evaluateFiles} does
 */
export async function runDiff(options: {
  before: string;
  after: string;
  arguments: DiffArguments;
  terminal: Terminal;
  /** Instant of both evaluations, milliseconds since the epoch. */
  now: number;
}): Promise<number> {
  const { arguments: args, terminal, now } = options;
  if (options.before === STANDARD_INPUT && options.after === STANDARD_INPUT) {
    throw new InputError('standard input can be read once: name a file, too');
  }
  const read = async (pattern: string): Promise<Side> => {
    if (pattern === NOTHING) return { checked: [] };
    const evaluated = await evaluateFiles({
      patterns: [pattern],
      arguments: args,
      stage: args.stage,
      now,
      mayBeEmpty: true,
    });
    return 'checked' in evaluated
      ? evaluated
      : { faults: evaluated.faults.map(showFault) };
  };
  const before = await read(options.before);
  const after = await read(options.after);
  const faults = [before, after].flatMap(side =>
    'faults' in side ? side.faults : [],
  );
  if ('faults' in before || 'faults' in after) {
    for (const fault of faults) terminal.error(fault);
    return EXIT.input;
  }
  const { pack } =
    [after, before].find(({ checked }) => checked.length > 0)?.rules ?? {};
  const titles = new Map(pack?.controls.map(({ id, title }) => [id, title]));
  const changes = compareSystems({
    before: before.checked,
    after: after.checked,
    titles,
  });
  const { format = 'text', output } = args;
  writeResult(DIFF_FORMATS[format](changes), output, terminal);
  return 0;
}
