import { Command } from 'commander';
import type { FormatArguments } from '../layout/runFormat';
import { endingWithCodes, exitWith } from '../lib/exitCodes';
import type { Terminal } from '../lib/Terminal';

/** Adds `fmt` to a program. */
export function registerFormat(program: Command, terminal: Terminal): void {
  const command = program
    .command('fmt')
    .description('put the fields of descriptors in order, with their comments')
    .argument(
      '[files...]',
      'descriptors in YAML, patterns of them, or - for standard input',
      ['catalog-info.yaml'],
    )
    .option('--check', 'write nothing, and fail on a file in another form');
  endingWithCodes(command).action((files: string[], args: FormatArguments) =>
    exitWith(terminal, async () => {
      // Loaded when it is run: other commands start without it.
      const { runFormat } =
        require('../layout/runFormat') as typeof import('../layout/runFormat');
      return runFormat({ files, arguments: args, terminal });
    }),
  );
}
