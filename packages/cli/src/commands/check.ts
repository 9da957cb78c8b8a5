import { LIFECYCLE_STAGES } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Command, Option } from 'commander';
import type { CheckArguments } from '../checking/runCheck';
import type { Terminal } from '../lib/Terminal';

/** Adds `check` to a program. */
export function registerCheck(program: Command, terminal: Terminal): void {
  program
    .command('check')
    .description('validate descriptors of AI systems and show what they lack')
    .argument('[files...]', 'descriptors in YAML', ['catalog-info.yaml'])
    .addOption(
      new Option(
        '--gate <stage>',
        'measure for a stage, and fail when one of its gates would',
      ).choices(LIFECYCLE_STAGES),
    )
    .option('--strict', 'fail on gates that files cannot decide, too')
    .option('--pack <file or id>', 'control pack to measure by')
    .option(
      '--time-zone <name>',
      'where the days of the organisation begin and end',
      'UTC',
    )
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (files: string[], args: CheckArguments) => {
      // Loaded when it is run: other commands start without it.
      const { runCheck } =
        require('../checking/runCheck') as typeof import('../checking/runCheck');
      process.exitCode = await runCheck({
        files,
        arguments: args,
        terminal,
        now: Date.now(),
      });
    });
}
