import { LIFECYCLE_STAGES } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Command, Option } from 'commander';
import type { DiffArguments } from '../advising/runDiff';
import type { ExplainArguments } from '../advising/runExplain';
import type { NextArguments } from '../advising/runNext';
import { evaluationOptions } from '../lib/evaluationOptions';
import { endingWithCodes, exitWith } from '../lib/exitCodes';
import type { Terminal } from '../lib/Terminal';

const formatOption = (...formats: string[]) =>
  new Option('--format <format>', 'how to print')
    .choices(formats)
    .default('text');

const stageOption = () =>
  new Option('--stage <stage>', 'measure as if at this stage').choices(
    LIFECYCLE_STAGES,
  );

function registerExplain(program: Command, terminal: Terminal): void {
  const command = program
    .command('explain')
    .description('what a control asks for, when, and how it is met')
    .argument('<control>', 'id of a control, such as INV-03')
    .option(
      '--file <file>',
      'descriptor for which to work out the lines that close it',
    )
    .addOption(formatOption('text', 'json'));
  for (const option of evaluationOptions()) command.addOption(option);
  endingWithCodes(command).action((control: string, args: ExplainArguments) =>
    exitWith(terminal, async () => {
      // Loaded when it is run: other commands start without it.
      const { runExplain } =
        require('../advising/runExplain') as typeof import('../advising/runExplain');
      return runExplain({
        control,
        arguments: args,
        terminal,
        now: Date.now(),
      });
    }),
  );
}

function registerNext(program: Command, terminal: Terminal): void {
  const command = program
    .command('next')
    .description('the shortest list of steps to the next level, with points')
    .argument('[files...]', 'descriptors in YAML, or patterns of them', [
      'catalog-info.yaml',
    ])
    .addOption(stageOption())
    .addOption(formatOption('text', 'json', 'markdown'));
  for (const option of evaluationOptions()) command.addOption(option);
  endingWithCodes(command).action((files: string[], args: NextArguments) =>
    exitWith(terminal, async () => {
      const { runNext } =
        require('../advising/runNext') as typeof import('../advising/runNext');
      return runNext({ files, arguments: args, terminal, now: Date.now() });
    }),
  );
}

function registerDiff(program: Command, terminal: Terminal): void {
  const command = program
    .command('diff')
    .description('what a change does to levels, scores and controls')
    .argument('<old>', 'descriptors before, or /dev/null for none')
    .argument('<new>', 'descriptors after, or /dev/null for none')
    .addOption(stageOption())
    .addOption(formatOption('text', 'json', 'markdown'))
    .option('-o, --output <file>', 'where to write it');
  for (const option of evaluationOptions()) command.addOption(option);
  endingWithCodes(command).action(
    (before: string, after: string, args: DiffArguments) =>
      exitWith(terminal, async () => {
        const { runDiff } =
          require('../advising/runDiff') as typeof import('../advising/runDiff');
        const now = Date.now();
        return runDiff({ before, after, arguments: args, terminal, now });
      }),
  );
}

/** Adds `explain`, `next` and `diff` to a program. */
export function registerAdvice(program: Command, terminal: Terminal): void {
  registerExplain(program, terminal);
  registerNext(program, terminal);
  registerDiff(program, terminal);
}
