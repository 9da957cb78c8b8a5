import { Command } from 'commander';
import type { Terminal } from '../lib/Terminal';
import type { PackVerifyArguments } from '../verifying/runPackVerify';

/** Adds `verify` to a program. */
export function registerVerify(program: Command, terminal: Terminal): void {
  program
    .command('verify')
    .description('check an evidence pack, or all parts of one, offline')
    .argument(
      '<pack...>',
      'evidence pack, a zip; several are checked as the parts of one',
    )
    .option(
      '--noted-hash <hash>',
      'fail when the manifest has another SHA-256 than the one that was noted, such as in the audit log',
    )
    .action(async (files: string[], args: PackVerifyArguments) => {
      // Loaded when it is run: other commands start without it.
      const { runPackVerify } =
        require('../verifying/runPackVerify') as typeof import('../verifying/runPackVerify');
      process.exitCode = await runPackVerify({
        files,
        arguments: args,
        terminal,
      });
    });
}
