import { EXPORTS } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Command, Option } from 'commander';
import { tokenOption, urlOption } from '../lib/portalOptions';
import type { Terminal } from '../lib/Terminal';
import type { ExportArguments } from '../exporting/runExport';

const collect = (value: string, before: string[]) => [...before, value];

/** Adds `export` to a program. */
export function registerExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .description('fetch an export from the API of a portal')
    .argument('<export>', `one of ${Object.keys(EXPORTS).join(', ')}`)
    .addOption(urlOption())
    .addOption(tokenOption())
    .option('--system <ref>', 'AI system, as name or namespace/name')
    .option('--pack <id>', 'control pack to measure by')
    .addOption(
      new Option(
        '--format <format>',
        'of a document, a list or a register',
      ).choices(['pdf', 'html', 'docx', 'csv', 'xlsx', 'json']),
    )
    .option(
      '--filter <name=value>',
      'filter or parameter, as the HTTP API names it; may be repeated',
      collect,
      [],
    )
    .option(
      '--part <number>',
      'which part of an evidence pack that has several, from 1',
    )
    .option('--out <file>', 'where to write it; - for standard output')
    .action(async (name: string, args: ExportArguments) => {
      // Loaded when it is run: other commands start without it.
      const { runExport } =
        require('../exporting/runExport') as typeof import('../exporting/runExport');
      await runExport({ name, arguments: args, terminal });
    });
}
