import { Command, Option } from 'commander';
import type { AibomArguments } from '../aibom/runAibom';
import type { Terminal } from '../lib/Terminal';

/** Formats of a bill of materials that is written. */
const FORMATS = ['cyclonedx-1.5', 'cyclonedx-1.6', 'cyclonedx-1.7'];

/** Adds `aibom` to a program. */
export function registerAibom(program: Command, terminal: Terminal): void {
  program
    .command('aibom')
    .description('write an AI bill of materials from a descriptor')
    .argument('<file>', 'descriptor in YAML; - for standard input')
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices(FORMATS)
        .default('cyclonedx-1.6'),
    )
    .option(
      '--system <ref>',
      'which AI system of several, as name or namespace/name',
    )
    .option('-o, --out <file>', 'where to write it; standard output without it')
    .action(async (file: string, args: AibomArguments) => {
      // Loaded when it is run: other commands start without it.
      const { runAibom } =
        require('../aibom/runAibom') as typeof import('../aibom/runAibom');
      process.exitCode = await runAibom({ file, arguments: args, terminal });
    });
}
