import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { HEADING_MARKER } from './heading';

/** The location that lists the files of a folder. */
export const ENTRY_POINT = 'all.yaml';

/** Whether the name of an output is that of one file, not of a folder. */
export function isFileName(out: string): boolean {
  return /\.ya?ml$/i.test(out);
}

/** The files that an earlier import listed in its location. */
export function listedFiles(entryPoint: string): string[] {
  if (!existsSync(entryPoint)) return [];
  const [location] = parseAllDocuments(readFileSync(entryPoint, 'utf8'));
  const targets = location?.toJS()?.spec?.targets;
  if (!Array.isArray(targets)) return [];
  return targets
    .filter(target => /^\.\/[a-z0-9.-]+\.yaml$/.test(String(target)))
    .map(target => path.join(path.dirname(entryPoint), target));
}

/** Text of a file that an import wrote; undefined for any other. */
function ownText(file: string): string | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const text = readFileSync(file, 'utf8');
  return text.startsWith(HEADING_MARKER) ? text : undefined;
}

/** In a text that an import wrote, only a key of the entity begins its line. */
function countSystems(file: string): number {
  return ownText(file)?.match(/^kind: AISystem$/gm)?.length ?? 0;
}

/**
 * How many AI systems an earlier import wrote to a file or folder; undefined where
 * there was none.
 */
export function systemsOfLastOutput(out: string): number | undefined {
  const entryPoint = isFileName(out) ? out : path.join(out, ENTRY_POINT);
  if (ownText(entryPoint) === undefined) return undefined;
  const files = isFileName(out) ? [out] : listedFiles(entryPoint);
  return files.reduce((sum, file) => sum + countSystems(file), 0);
}
