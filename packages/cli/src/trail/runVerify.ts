import { verifyTrail } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { nameOfInput, ReadInput } from '../lib/readInput';
import { Terminal } from '../lib/Terminal';
import { readTrailExport } from './readTrailExport';

/** Arguments of `ai-governance trail verify`. */
export interface VerifyArguments {
  /** Hash of an entry that somebody noted at an earlier time. */
  notedHash?: string;
}

/**
 * Runs `ai-governance trail verify`. Returns the exit code: 1 when an entry was
 * altered, removed, reordered or cut off, or when the trail lacks a noted one.
 *
 * @throws InputError or NotFoundError when the file is not an export.
 */
export function runVerify(options: {
  file: string;
  arguments: VerifyArguments;
  terminal: Terminal;
  readFile?: ReadInput;
}): number {
  const { terminal } = options;
  const file = nameOfInput(options.file);
  const { notedHash } = options.arguments;
  const { entries, head, exportedAt } = readTrailExport(
    options.file,
    options.readFile,
  );
  const { fault } = verifyTrail({ entries, head });
  if (fault) {
    terminal.error(`${file}: ${fault.kind}: ${fault.message}`);
    return 1;
  }
  const noted = notedHash?.trim().toLocaleLowerCase('en-US');
  if (noted !== undefined && !entries.some(({ hash }) => hash === noted)) {
    terminal.error(
      `${file}: no entry has the hash ${noted}: the trail is not the one from which it was noted`,
    );
    return 1;
  }
  terminal.info(
    `The trail is whole. Entries: ${entries.length.toLocaleString('en-US')}`,
  );
  if (entries.length > 0) {
    terminal.info(`Last entry: ${head.sequence}, hash ${head.hash}`);
  }
  if (exportedAt) terminal.info(`Exported at ${exportedAt}`);
  return 0;
}
