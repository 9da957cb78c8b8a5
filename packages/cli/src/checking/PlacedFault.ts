import { FilePlace } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** What is wrong with a file, and where. */
export interface PlacedFault extends FilePlace {
  file: string;
  message: string;
}

const PLACED = /^(?:(\d+):)?(?: )?(.*)$/s;

/**
 * The faults of an error that names them as `file:line: message`, one a line.
 * @param file - the file that was read
 */
export function faultsOfError(error: Error, file: string): PlacedFault[] {
  return error.message.split('\n').map(text => {
    const prefix = `${file}:`;
    const rest = text.startsWith(prefix) ? text.slice(prefix.length) : text;
    const [, line = '1', message] = PLACED.exec(rest)!;
    return { file, line: Number(line), column: 1, message };
  });
}

/** A fault in one line, as compilers write it. */
export function showFault({
  file,
  line,
  column,
  message,
}: PlacedFault): string {
  return `${file}:${line}:${column}: ${message}`;
}
