import { InputError } from '@backstage/errors';
import path from 'node:path';
import {
  nameOfInput,
  ReadInput,
  readInput,
  STANDARD_INPUT,
} from '../lib/readInput';
import { checkMeasurement } from './checkMeasurement';
import { readCsv } from './readCsv';
import { readJsonLines } from './readJsonLines';
import { readOtlp } from './readOtlp';
import {
  CheckedMeasurement,
  Defaults,
  MEASUREMENT_FORMATS,
  MeasurementFormat,
  ReadFault,
  ReadItem,
} from './types';

const READERS: Record<MeasurementFormat, (text: string) => Iterable<ReadItem>> =
  { jsonl: readJsonLines, csv: readCsv, otlp: readOtlp };

const BY_ENDING: Record<string, MeasurementFormat> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.json': 'otlp',
};

/** What a file has, sorted by whether it can be sent. */
export interface ReadFile {
  measurements: CheckedMeasurement[];
  faults: ReadFault[];
}

/**
 * Reads a file, or standard input to its end.
 *
 * @throws InputError or NotFoundError for a file that cannot be read, or whose format is
 * not known
 */
export function readMeasurements(options: {
  file: string;
  format?: MeasurementFormat;
  defaults: Defaults;
  readFile?: ReadInput;
}): ReadFile {
  const { file, defaults, readFile = readInput } = options;
  const format = options.format ?? formatOf(file);
  const content = readFile(file);
  const read: ReadFile = { measurements: [], faults: [] };
  for (const item of itemsOf(nameOfInput(file), format, content)) {
    const checked = 'fields' in item ? checkMeasurement(item, defaults) : item;
    if ('input' in checked) read.measurements.push(checked);
    else read.faults.push(checked);
  }
  return read;
}

function formatOf(file: string): MeasurementFormat {
  if (file === STANDARD_INPUT) return 'jsonl';
  const format = BY_ENDING[path.extname(file).toLocaleLowerCase('en-US')];
  if (format === undefined) {
    throw new InputError(
      `The name ${file} does not tell the format; use --format ${MEASUREMENT_FORMATS.join(
        '|',
      )}`,
    );
  }
  return format;
}

function itemsOf(
  file: string,
  format: MeasurementFormat,
  content: string,
): Iterable<ReadItem> {
  try {
    return READERS[format](content.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError(`${file}: ${(error as Error).message}`);
  }
}
