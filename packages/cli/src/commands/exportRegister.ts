import {
  REGISTER_FILE_FORMATS,
  REGISTER_IDS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Command, Option } from 'commander';
import { tokenOption, urlOption } from '../lib/portalOptions';
import type { Terminal } from '../lib/Terminal';
import type { ExportRegisterArguments } from '../registering/runExportRegister';

const collect = (value: string, before: string[] = []) => [...before, value];

/** Adds `export-register` to a program. */
export function registerExportRegister(
  program: Command,
  terminal: Terminal,
): void {
  program
    .command('export-register')
    .description('write AI systems for a public register, and what is missing')
    .argument('[files...]', 'descriptors in YAML, or patterns; none: --url')
    .addOption(
      new Option('--format <register>', 'the register')
        .choices(REGISTER_IDS)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--file-format <format>', 'format of the file').choices(
        REGISTER_FILE_FORMATS,
      ),
    )
    .option('--out <file>', 'where to write the register')
    .option('--gaps <file>', 'where to write what is missing, as CSV')
    .option('--organisation <name>', 'name of the organisation that reports')
    .option(
      '--include-undeclared',
      'write systems, too, that do not say whether the register concerns them',
    )
    .option(
      '--unguarded',
      'write texts as they are that a spreadsheet would run as formulas',
    )
    .option('--strict', 'fail where anything is missing')
    .addOption(urlOption())
    .addOption(tokenOption())
    .option(
      '--filter <name=value>',
      'filter of systems, for a portal; may be repeated',
      collect,
    )
    .action(async (files: string[], args: ExportRegisterArguments) => {
      // Loaded when it is run: other commands start without it.
      const { runExportRegister } =
        require('../registering/runExportRegister') as typeof import('../registering/runExportRegister');
      process.exitCode = await runExportRegister({
        files,
        arguments: args,
        terminal,
      });
    });
}
