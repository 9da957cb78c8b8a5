import { Command } from 'commander';
import type { Terminal } from '../lib/Terminal';
import type { VerifyArguments } from '../trail/runVerify';

/** Adds `trail` to a program. */
export function registerTrail(program: Command, terminal: Terminal): void {
  program
    .command('trail')
    .description('work with an export of the audit trail')
    .command('verify')
    .description(
      'find the first entry that was altered, removed, reordered or cut off',
    )
    .argument('<file>', 'export of the trail, in JSON; - for standard input')
    .option(
      '--noted-hash <hash>',
      'fail when no entry has this hash, which was noted earlier',
    )
    .action(async (file: string, args: VerifyArguments) => {
      // Loaded when it is run: other commands start without it.
      const { runVerify } =
        require('../trail/runVerify') as typeof import('../trail/runVerify');
      process.exitCode = runVerify({ file, arguments: args, terminal });
    });
}
