import { Command, Option } from 'commander';
import type { Terminal } from '../lib/Terminal';
import type { SamplesArguments } from '../samples/runSamples';

/** Adds `samples` to a program. */
export function registerSamples(program: Command, terminal: Terminal): void {
  program
    .command('samples')
    .description(
      'test control packs with samples: per control a system that passes and one that fails',
    )
    .argument(
      '<samples...>',
      'folders with samples.yaml, or ids of shipped packs',
    )
    .option('--strict', 'fail on controls without a sample, too')
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (samples: string[], args: SamplesArguments) => {
      // Loaded when it is run: other commands start without it.
      const { runSamples } =
        require('../samples/runSamples') as typeof import('../samples/runSamples');
      process.exitCode = await runSamples({
        samples,
        arguments: args,
        terminal,
      });
    });
}
