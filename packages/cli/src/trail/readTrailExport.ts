import {
  isJsonObject,
  TrailEntry,
  TrailExport,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { JsonObject, JsonValue } from '@backstage/types';
import { nameOfInput, ReadInput, readInput } from '../lib/readInput';
import { quoted } from '../lib/text';

const FORMAT: TrailExport['format'] = 'ai-governance-trail/1';

const ENTRY_TEXTS = ['at', 'by', 'action', 'previous', 'hash'] as const;

function parse(file: string, text: string): JsonValue {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(
      `${file}: no JSON: ${
        (error as Error).message
      }. Expected the answer of GET /v1/trail, or what "Export trail" downloads`,
    );
  }
}

function isEntry(value: JsonValue): boolean {
  return (
    isJsonObject(value) &&
    Number.isInteger(value.sequence) &&
    isJsonObject(value.payload ?? null) &&
    ENTRY_TEXTS.every(key => typeof value[key] === 'string')
  );
}

function isHead(value: JsonValue | undefined): boolean {
  return (
    isJsonObject(value ?? null) &&
    Number.isInteger((value as JsonObject).sequence) &&
    typeof (value as JsonObject).hash === 'string'
  );
}

/**
 * Reads an export of the trail from a file, or from standard input for `-`.
 *
 * @throws InputError or NotFoundError when the file cannot be read or is none.
 */
export function readTrailExport(
  input: string,
  readFile: ReadInput = readInput,
): TrailExport {
  const file = nameOfInput(input);
  const content = parse(file, readFile(input));
  if (!isJsonObject(content) || content.format !== FORMAT) {
    const found = isJsonObject(content) ? content.format : undefined;
    throw new InputError(
      `${file}: no export of a trail: expected format ${quoted(
        FORMAT,
      )}, found ${typeof found === 'string' ? quoted(found) : 'none'}`,
    );
  }
  const { entries, head } = content;
  if (!Array.isArray(entries)) {
    throw new InputError(`${file}: no export of a trail: it has no entries`);
  }
  if (!isHead(head)) {
    throw new InputError(
      `${file}: no export of a trail: head does not say which entry is the last`,
    );
  }
  const odd = entries.findIndex(entry => !isEntry(entry));
  if (odd >= 0) {
    throw new InputError(
      `${file}: entries[${odd}] is not an entry of a trail: expected sequence, at, by, action, payload, previous and hash`,
    );
  }
  return {
    format: FORMAT,
    exportedAt: String(content.exportedAt ?? ''),
    entries: entries as unknown as TrailEntry[],
    head: head as unknown as TrailExport['head'],
  };
}
