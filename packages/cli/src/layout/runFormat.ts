import { InputError, isError } from '@backstage/errors';
import { writeFileSync } from 'node:fs';
import { expandFiles } from '../checking/expandFiles';
import { EXIT } from '../lib/exitCodes';
import {
  nameOfInput,
  ReadInput,
  readInput,
  STANDARD_INPUT,
} from '../lib/readInput';
import { Terminal } from '../lib/Terminal';
import { counted } from '../lib/text';
import { formatText } from './formatText';

/** Arguments of `ai-governance fmt`. */
export interface FormatArguments {
  /** Whether nothing is written, and a file in another form fails. */
  check?: boolean;
}

/**
 * Runs `ai-governance fmt`. Returns the exit code: 1 when `--check` finds a file in
 * another form.
 *
 * @throws InputError with every file that cannot be formatted; the others are
 */
export async function runFormat(options: {
  files: string[];
  arguments: FormatArguments;
  terminal: Terminal;
  readFile?: ReadInput;
}): Promise<number> {
  const { arguments: args, terminal, readFile = readInput } = options;
  const files = await expandFiles(options.files);
  const faults: string[] = [];
  const changed: string[] = [];
  for (const file of files) {
    try {
      const text = readFile(file);
      const formatted = formatText(nameOfInput(file), text);
      if (file === STANDARD_INPUT && !args.check) {
        terminal.info(formatted.replace(/\n$/, ''));
      } else if (formatted !== text) {
        changed.push(nameOfInput(file));
        if (!args.check) writeFileSync(file, formatted);
      }
    } catch (error) {
      if (!isError(error) || error.name !== 'InputError') throw error;
      faults.push(error.message);
    }
  }
  const verb = args.check ? 'is in another form' : 'formatted';
  for (const file of changed) terminal.info(`${file}: ${verb}`);
  if (faults.length > 0) throw new InputError(faults.join('\n'));
  if (changed.length === 0 || !args.check) return 0;
  terminal.error(
    `${counted(changed.length, 'file')} of ${
      files.length
    } not formatted; run ai-governance fmt`,
  );
  return EXIT.gate;
}
