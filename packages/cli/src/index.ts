/**
 * The `ai-governance` command.
 *
 * @packageDocumentation
 */

import { isError } from '@backstage/errors';
import { Command } from 'commander';
import { registerImport } from './commands/import';
import { processTerminal } from './lib/Terminal';

/** Errors about what was given; their message is all that helps. */
const EXPECTED_ERRORS = ['InputError', 'NotFoundError', 'ConflictError'];

async function main(argv: string[]): Promise<void> {
  const program = new Command('ai-governance').description(
    'AI governance in a terminal',
  );
  registerImport(program, processTerminal);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    const isExpected = isError(error) && EXPECTED_ERRORS.includes(error.name);
    const text = isExpected
      ? error.message
      : (isError(error) && error.stack) || String(error);
    processTerminal.error(text);
    process.exitCode = 1;
  }
}

main(process.argv);
