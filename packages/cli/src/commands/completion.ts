import { Argument, Command } from 'commander';
import { endingWithCodes, exitWith } from '../lib/exitCodes';
import type { Terminal } from '../lib/Terminal';

/** Adds `completion` to a program, which has all its other commands already. */
export function registerCompletion(program: Command, terminal: Terminal): void {
  const command = program
    .command('completion')
    .description('the completion of this command for a shell')
    .addArgument(
      new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']),
    );
  endingWithCodes(command).action((shell: 'bash' | 'zsh' | 'fish') =>
    exitWith(terminal, async () => {
      // Loaded when it is run: other commands start without it.
      const { COMPLETIONS } =
        require('../completion/scripts') as typeof import('../completion/scripts');
      const { describeProgram } =
        require('../completion/describeProgram') as typeof import('../completion/describeProgram');
      terminal.info(COMPLETIONS[shell](describeProgram(program)));
      return 0;
    }),
  );
}
