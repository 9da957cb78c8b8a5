import { Command, Option } from 'commander';
import type { ImportArguments } from '../importing/runImport';
import type { Terminal } from '../lib/Terminal';
import { REGISTER_ENCODINGS, REGISTER_FORMATS } from '../register/types';

/** Adds `import` to a program. */
export function registerImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description('turn a register of AI systems into catalog entities')
    .argument('<register>', 'file in CSV, XLSX, JSON or JSON lines')
    .requiredOption(
      '--mapping <file>',
      'mapping file, or the name of one that is shipped',
    )
    .option('--out <file-or-folder>', 'where to write; .yaml for one file')
    .addOption(
      new Option('--format <format>', 'format of the register').choices(
        REGISTER_FORMATS,
      ),
    )
    .addOption(
      new Option('--encoding <encoding>', 'encoding of the register').choices(
        REGISTER_ENCODINGS,
      ),
    )
    .option('--sheet <name>', 'sheet of a workbook')
    .option('--pointer <pointer>', 'JSON Pointer of the list of rows')
    .option(
      '--guarded',
      'take off the apostrophe that export-register puts before formulas',
    )
    .option('--report <file>', 'write a report as JSON')
    .option('--dry-run', 'read, map and validate, but write no entities')
    .option('--strict', 'write nothing unless every row is taken')
    .option('--allow-empty', 'write an output without any AI system')
    .option(
      '--allow-drop',
      'write an output with fewer than half of the AI systems of the last one',
    )
    .action(async (register: string, args: ImportArguments) => {
      // Loaded when it is run: other commands start without it.
      const { runImport } =
        require('../importing/runImport') as typeof import('../importing/runImport');
      process.exitCode = await runImport({
        register,
        arguments: args,
        terminal,
      });
    });
}
