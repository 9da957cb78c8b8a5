/**
 * The `ai-governance` command.
 *
 * @packageDocumentation
 */

import { isError } from '@backstage/errors';
import { Command } from 'commander';
import { version } from '../package.json';
import { registerAibom } from './commands/aibom';
import { registerAdvice } from './commands/advise';
import { registerCheck } from './commands/check';
import { registerCompletion } from './commands/completion';
import { registerExport } from './commands/export';
import { registerExportRegister } from './commands/exportRegister';
import { registerFormat } from './commands/format';
import { registerImport } from './commands/import';
import { registerMetric } from './commands/metric';
import { registerSamples } from './commands/samples';
import { registerTrail } from './commands/trail';
import { registerVerify } from './commands/verify';
import { createProcessTerminal } from './lib/Terminal';

/** Errors about what was given; their message is all that helps. */
const EXPECTED_ERRORS = [
  'InputError',
  'NotFoundError',
  'ConflictError',
  'UnreachableError',
];

async function main(argv: string[]): Promise<void> {
  const terminal = createProcessTerminal();
  const program = new Command('ai-governance')
    .description('AI governance in a terminal')
    .version(version);
  registerImport(program, terminal);
  registerCheck(program, terminal);
  registerAdvice(program, terminal);
  registerFormat(program, terminal);
  registerSamples(program, terminal);
  registerMetric(program, terminal);
  registerTrail(program, terminal);
  registerExport(program, terminal);
  registerAibom(program, terminal);
  registerExportRegister(program, terminal);
  registerVerify(program, terminal);
  registerCompletion(program, terminal);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    const isExpected = isError(error) && EXPECTED_ERRORS.includes(error.name);
    const text = isExpected
      ? error.message
      : (isError(error) && error.stack) || String(error);
    terminal.error(text);
    process.exitCode = 1;
  }
}

main(process.argv);
