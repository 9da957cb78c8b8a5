import { Command } from 'commander';

/** What can follow a command on the line. */
export interface CommandWords {
  /** Words that lead to it, such as `metric push`; empty for the program. */
  path: string[];
  /** Its commands, each with what it does. */
  commands: Array<{ name: string; description: string }>;
  options: OptionWords[];
  /** Words that its arguments may be. */
  choices: readonly string[];
  /** Whether its arguments are files. */
  takesFiles: boolean;
}

/** One option. */
export interface OptionWords {
  /** As written, the long one first. */
  flags: string[];
  description: string;
  /** Words that it takes; empty for a flag, and for any other value. */
  choices: readonly string[];
  takesValue: boolean;
}

function optionsOf(command: Command): OptionWords[] {
  return command.options.map(({ long, short, ...option }) => ({
    flags: [long, short].flatMap(flag => flag ?? []),
    description: option.description,
    choices: option.argChoices ?? [],
    takesValue: option.required || option.optional,
  }));
}

/** Every command of a program, the program itself first. */
export function describeProgram(
  command: Command,
  path: string[] = [],
): CommandWords[] {
  const { commands, registeredArguments } = command;
  const choices = registeredArguments.flatMap(
    ({ argChoices }) => argChoices ?? [],
  );
  return [
    {
      path,
      commands: commands.map(each => ({
        name: each.name(),
        description: each.description(),
      })),
      options: optionsOf(command),
      choices,
      takesFiles: registeredArguments.length > 0 && choices.length === 0,
    },
    ...commands.flatMap(each => describeProgram(each, [...path, each.name()])),
  ];
}
