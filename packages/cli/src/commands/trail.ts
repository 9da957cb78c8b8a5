import { Command } from 'commander';
import { Terminal } from '../lib/Terminal';
import { runVerify, VerifyArguments } from '../trail/runVerify';

/** Adds `trail` to a program. */
export function registerTrail(program: Command, terminal: Terminal): void {
  program
    .command('trail')
    .description('work with an export of the audit trail')
    .command('verify')
    .description(
      'find the first entry that was altered, removed, reordered or cut off',
    )
    .argument('<file>', 'export of the trail, in JSON')
    .option(
      '--noted-hash <hash>',
      'fail when no entry has this hash, which was noted earlier',
    )
    .action((file: string, args: VerifyArguments) => {
      process.exitCode = runVerify({ file, arguments: args, terminal });
    });
}
