import { InputError } from '@backstage/errors';
import path from 'node:path';
import { importRegister } from './importRegister';
import { loadMapping } from '../mapping/loadMapping';
import { Mapping } from '../mapping/Mapping';
import { toSlug } from '../mapping/slug';
import { EntityWriter } from '../output/EntityWriter';
import { FileEntityWriter } from '../output/FileEntityWriter';
import { FolderEntityWriter } from '../output/FolderEntityWriter';
import { headingOf } from '../output/heading';
import { isFileName, systemsOfLastOutput } from '../output/lastOutput';
import { showSummary } from '../output/showSummary';
import { ImportReport, JsonImportReport } from '../output/ImportReport';
import { formatOfName } from '../register/readRegister';
import {
  REGISTER_FORMATS,
  RegisterEncoding,
  RegisterFormat,
  RegisterSource,
} from '../register/types';
import { Terminal } from '../lib/Terminal';
import { quoted } from '../lib/text';

/** Options of `ai-governance import`, as the terminal gives them. */
export interface ImportArguments {
  mapping: string;
  out?: string;
  format?: RegisterFormat;
  encoding?: RegisterEncoding;
  pointer?: string;
  sheet?: string;
  guarded?: boolean;
  report?: string;
  dryRun?: boolean;
  strict?: boolean;
  allowEmpty?: boolean;
  allowDrop?: boolean;
}

function sourceOf(
  file: string,
  options: ImportArguments,
  mapping: Mapping,
): RegisterSource {
  const input = mapping.document.input ?? {};
  const format = options.format ?? formatOfName(file) ?? input.format;
  if (!format) {
    throw new InputError(
      `The name ${file} does not tell the format; use --format ${REGISTER_FORMATS.join(
        '|',
      )}`,
    );
  }
  return {
    file,
    format,
    encoding: options.encoding ?? input.encoding ?? 'utf-8',
    delimiter: input.delimiter ?? ',',
    quotes: input.quotes ?? 'strict',
    raggedRows: input.raggedRows ?? 'refuse',
    isGuarded: options.guarded,
    sheet: options.sheet ?? input.sheet,
    pointer: options.pointer ?? input.pointer ?? '',
  };
}

function writerOf(
  register: string,
  options: ImportArguments,
  mapping: Mapping,
): EntityWriter | undefined {
  const { out, dryRun } = options;
  if (dryRun) return undefined;
  if (out === undefined) {
    throw new InputError(
      'Say where to write with --out: a folder, or a file that ends with .yaml. With --dry-run nothing is written',
    );
  }
  const heading = headingOf({ register, mapping: mapping.file });
  if (isFileName(out)) return new FileEntityWriter({ file: out, heading });
  const stem = path.parse(mapping.file).name;
  return new FolderEntityWriter({
    folder: out,
    name: `${toSlug(stem)}-register`,
    heading,
    entitiesPerFile: mapping.document.output?.entitiesPerFile,
  });
}

/** A report on the terminal, and in a file where one is asked for. */
function reportOf(
  register: string,
  file: string | undefined,
  terminal: Terminal,
): ImportReport {
  const json = file === undefined ? undefined : new JsonImportReport(file);
  return {
    refused: row => {
      const place =
        row.sheet === undefined
          ? `${register}:${row.line}`
          : `${register}, sheet ${quoted(row.sheet)}, row ${row.line}`;
      terminal.error(`${place}: not taken: ${row.reason}`);
      json?.refused(row);
    },
    finish: summary => json?.finish(summary),
    discard: () => json?.discard(),
  };
}

/** Makes something without which there is nothing to report. */
function orDiscard<T>(report: ImportReport, make: () => T): T {
  try {
    return make();
  } catch (error) {
    report.discard();
    throw error;
  }
}

/** Runs `ai-governance import`. Returns the exit code. */
export async function runImport(options: {
  register: string;
  arguments: ImportArguments;
  terminal: Terminal;
}): Promise<number> {
  const { register, terminal } = options;
  const { out, strict, allowEmpty, allowDrop } = options.arguments;
  const mapping = loadMapping(options.arguments.mapping);
  const source = sourceOf(register, options.arguments, mapping);
  const report = reportOf(register, options.arguments.report, terminal);
  const writer = orDiscard(report, () =>
    writerOf(register, options.arguments, mapping),
  );
  const { summary, heldBack } = await importRegister({
    source,
    mapping,
    writer,
    report,
    hold: {
      strict,
      allowEmpty,
      allowDrop,
      systemsBefore: out === undefined ? undefined : systemsOfLastOutput(out),
    },
  });
  showSummary(summary, terminal);
  if (options.arguments.dryRun)
    terminal.info('Nothing was written: --dry-run.');
  if (heldBack === undefined) return 0;
  terminal.error(`Nothing was written: ${heldBack}.`);
  return 1;
}
