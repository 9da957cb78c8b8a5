import { Command, Option } from 'commander';
import { tokenOption, urlOption } from '../lib/portalOptions';
import type { Terminal } from '../lib/Terminal';
import type { PushArguments } from '../measuring/runPush';
import { MEASUREMENT_FORMATS } from '../measuring/types';

/** Adds `metric push` to a program. */
export function registerMetric(program: Command, terminal: Terminal): void {
  program
    .command('metric')
    .description('what is measured of AI systems')
    .command('push')
    .description('report measurements to a portal')
    .argument(
      '<file>',
      'JSON lines, CSV or the JSON of OpenTelemetry; - for standard input',
    )
    .addOption(urlOption())
    .addOption(tokenOption())
    .addOption(
      new Option(
        '--format <format>',
        'of the file, where its name does not tell it',
      ).choices(MEASUREMENT_FORMATS),
    )
    .option('--system <ref>', 'AI system of what names none')
    .option('--source <name>', 'source of what names none')
    .option('--dry-run', 'read and check the file, but send nothing')
    .action(async (file: string, args: PushArguments) => {
      // Loaded when it is run: other commands start without it.
      const { runPush } =
        require('../measuring/runPush') as typeof import('../measuring/runPush');
      process.exitCode = await runPush({ file, arguments: args, terminal });
    });
}
