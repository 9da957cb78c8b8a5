import {
  describeCoverage,
  REGISTERS,
  RegisterBuilder,
  RegisterExport,
  registerFile,
  RegisterFileFormat,
  registerFileName,
  registerGapsFile,
  RegisterId,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { runExport } from '../exporting/runExport';
import { PortalArguments } from '../lib/portal';
import { Terminal } from '../lib/Terminal';
import { counted } from '../lib/text';
import { findDescriptors } from './findDescriptors';
import { readSystems } from './readSystems';

/** Arguments of `ai-governance export-register`. */
export interface ExportRegisterArguments extends PortalArguments {
  format: RegisterId;
  fileFormat?: RegisterFileFormat;
  out?: string;
  gaps?: string;
  organisation?: string;
  includeUndeclared?: boolean;
  unguarded?: boolean;
  strict?: boolean;
  filter?: string[];
}

/** Fields of which the gaps are counted on the terminal. */
const SHOWN = 10;

function write(file: string, text: string): void {
  const unfinished = `${file}.part`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new InputError(`${file}: not written: ${(error as Error).message}`);
  }
}

/** How many gaps each field has, most first. */
function countGaps({ gaps }: RegisterExport): string[] {
  const counts = new Map<string, number>();
  for (const { section, field, kind } of gaps) {
    const name = field ?? 'whole entries';
    // Fields of a register with sections carry the letter already.
    const key = `${kind}: ${section && !field ? `${section} ` : ''}${name}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([key, count]) => `  ${count.toLocaleString('en-US')}  ${key}`);
}

function show(result: RegisterExport, terminal: Terminal): void {
  terminal.info(describeCoverage(result));
  const counts = countGaps(result);
  for (const line of counts.slice(0, SHOWN)) terminal.info(line);
  if (counts.length > SHOWN) {
    terminal.info(
      `  and ${counted(counts.length - SHOWN, 'kind')} of gap more`,
    );
  }
}

async function fromFiles(
  patterns: readonly string[],
  args: ExportRegisterArguments,
  terminal: Terminal,
): Promise<number> {
  const register = REGISTERS[args.format];
  const format = args.fileFormat ?? register.formats[0];
  const { systems, names } = await readSystems(findDescriptors(patterns));
  const builder = new RegisterBuilder({
    register,
    context: { organisation: args.organisation, names },
    includeUndeclared: args.includeUndeclared,
  });
  for (const system of systems) builder.add(system);
  const result = builder.build();
  const out = args.out ?? registerFileName(result, format);
  const gaps = args.gaps ?? registerFileName(result, 'gaps.csv');
  write(out, registerFile(result, { format, isGuarded: !args.unguarded }));
  write(gaps, registerGapsFile(result));
  show(result, terminal);
  terminal.info(`Wrote ${out} and ${gaps}`);
  if (!args.strict || result.gaps.length === 0) return 0;
  terminal.error('The register is not complete: --strict');
  return 1;
}

/** What only descriptors can be exported with is refused, rather than left out. */
function assertForPortal(args: ExportRegisterArguments): void {
  const options = {
    '--organisation': args.organisation,
    '--unguarded': args.unguarded,
    '--strict': args.strict,
  };
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined) {
      throw new InputError(
        `${name} goes with descriptors; a portal knows its organisation, and guards every cell`,
      );
    }
  }
}

async function fromPortal(
  args: ExportRegisterArguments,
  terminal: Terminal,
): Promise<number> {
  assertForPortal(args);
  const { url, token } = args;
  const format = args.fileFormat ?? REGISTERS[args.format].formats[0];
  const filter = [
    ...(args.filter ?? []),
    `register=${args.format}`,
    ...(args.includeUndeclared ? ['includeUndeclared=true'] : []),
  ];
  const files = [
    { name: 'register', format, out: args.out ?? `${args.format}.${format}` },
    { name: 'register-gaps', out: args.gaps ?? `${args.format}.gaps.csv` },
  ];
  for (const { name, ...rest } of files) {
    await runExport({
      name,
      arguments: { url, token, filter, ...rest },
      terminal,
    });
  }
  return 0;
}

/**
 * Runs `ai-governance export-register`: from descriptors, or from a portal.
 *
 * @returns the exit code: 1 with `--strict` where there are gaps, else 0
 * @throws InputError or NotFoundError about what was given, or how it was refused
 */
export async function runExportRegister(options: {
  files: readonly string[];
  arguments: ExportRegisterArguments;
  terminal: Terminal;
}): Promise<number> {
  const { files, arguments: args, terminal } = options;
  if (files.length > 0) {
    if (args.filter) {
      throw new InputError('--filter goes with a portal; name fewer files');
    }
    return fromFiles(files, args, terminal);
  }
  if (!args.url) {
    throw new InputError(
      'Name descriptors, such as catalog-info.yaml or "register/*.yaml", or a portal with --url',
    );
  }
  return fromPortal(args, terminal);
}
