import { LIFECYCLE_STAGES } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Command, Option } from 'commander';
import type { CheckArguments } from '../gating/runCheck';
import { endingWithCodes, exitWith } from '../lib/exitCodes';
import { evaluationOptions } from '../lib/evaluationOptions';
import type { Terminal } from '../lib/Terminal';

const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'markdown'];

/** Adds `check` to a program. */
export function registerCheck(program: Command, terminal: Terminal): void {
  const command = program
    .command('check')
    .description('validate descriptors of AI systems and show what they lack')
    .argument(
      '[files...]',
      'descriptors in YAML, patterns of them, or - for standard input',
      ['catalog-info.yaml'],
    )
    .option(
      '--gate <file or stage>',
      'what blocks and what warns; a stage stands for its gates; default: ai-governance-gate.yaml, where there is one',
    )
    .option('--no-gate', 'block nothing, whatever that file says')
    .addOption(
      new Option('--stage <stage>', 'measure as if at this stage').choices(
        LIFECYCLE_STAGES,
      ),
    )
    .addOption(
      new Option('--min-level <level>', 'fail below this level').choices([
        'bronze',
        'silver',
        'gold',
      ]),
    )
    .option('--strict', 'fail on what blocks and cannot be decided, too')
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(FORMATS)
        .default('text'),
    )
    .option(
      '--fixes',
      'work out the lines that close each control, as the portal does',
    )
    .option('-o, --output <file>', 'where to write it');
  for (const option of evaluationOptions()) command.addOption(option);
  endingWithCodes(command).action((files: string[], args: CheckArguments) =>
    exitWith(terminal, async () => {
      // Loaded when it is run: other commands start without it.
      const { runCheck } =
        require('../gating/runCheck') as typeof import('../gating/runCheck');
      return runCheck({ files, arguments: args, terminal, now: Date.now() });
    }),
  );
}
