import { isError } from '@backstage/errors';
import { Command } from 'commander';
import { Terminal } from './Terminal';

/** How a command that checks ends, beside 0. */
export const EXIT = {
  /** A gate is closed, or something is not as it should be. */
  gate: 1,
  /** What was given cannot be read, or is not valid. */
  input: 2,
  /** The portal does not answer. */
  unreachable: 3,
} as const;

const CODES: Record<string, number> = {
  InputError: EXIT.input,
  NotFoundError: EXIT.input,
  ConflictError: EXIT.input,
  UnreachableError: EXIT.unreachable,
};

/** Runs a command, and says with the exit code of the process how it ended. */
export async function exitWith(
  terminal: Terminal,
  run: () => Promise<number> | number,
): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    const code = isError(error) ? CODES[error.name] : undefined;
    if (code === undefined) throw error;
    terminal.error((error as Error).message);
    process.exitCode = code;
  }
}

/** Ends with 2 where the options of a command are wrong, for which commander has 1. */
export function endingWithCodes(command: Command): Command {
  return command.exitOverride(({ exitCode }) => {
    process.exit(exitCode === 0 ? 0 : EXIT.input);
  });
}
