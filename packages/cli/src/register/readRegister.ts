import { NotFoundError } from '@backstage/errors';
import { createReadStream, statSync } from 'node:fs';
import { decodeText } from './decodeText';
import { readCsv } from './readCsv';
import { readJsonLines } from './readJsonLines';
import { readJsonList } from './readJsonList';
import { readXlsx } from './readXlsx';
import {
  RegisterFormat,
  RegisterItem,
  RegisterListener,
  RegisterSource,
} from './types';

const EXTENSIONS: Record<string, RegisterFormat> = {
  '.csv': 'csv',
  '.xlsx': 'xlsx',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** The format that a file name stands for, if it does. */
export function formatOfName(file: string): RegisterFormat | undefined {
  const extension = /\.[^./\\]+$/.exec(file)?.[0].toLocaleLowerCase('en-US');
  return extension === undefined ? undefined : EXTENSIONS[extension];
}

function assertFile(file: string) {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new NotFoundError(`${file}: no such file`);
  if (!stats.isFile()) throw new NotFoundError(`${file}: not a file`);
}

/**
 * Rows of a register, one at a time; the file is never held as a whole. Each
 * call reads it from its start.
 */
export async function* readRegister(options: {
  source: RegisterSource;
  listener?: RegisterListener;
}): AsyncGenerator<RegisterItem> {
  const { source, listener } = options;
  assertFile(source.file);
  if (source.format === 'xlsx') {
    yield* readXlsx({ source, listener });
    return;
  }
  const chunks = createReadStream(source.file);
  const { encoding, file } = source;
  const text = decodeText({ chunks, encoding, file });
  try {
    switch (source.format) {
      case 'csv':
        yield* readCsv({ source, text, listener });
        break;
      case 'json':
        yield* readJsonList({ source, text });
        break;
      default:
        yield* readJsonLines({ text, listener });
    }
  } finally {
    chunks.destroy();
  }
}
