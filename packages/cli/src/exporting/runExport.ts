import {
  allowedWords,
  exportFileName,
  ExportFormat,
  exportPath,
  ExportQuery,
  ExportRequest,
  EXPORTS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { apiAddress, askPortal, PortalArguments, refusal } from '../lib/portal';
import { Terminal } from '../lib/Terminal';
import { quoted } from '../lib/text';

/** Arguments of `ai-governance export`. */
export interface ExportArguments extends PortalArguments {
  system?: string;
  pack?: string;
  format?: ExportFormat;
  filter?: string[];
  part?: string;
  out?: string;
}

/** Standard output, as the option names it. */
const STANDARD_OUTPUT = '-';

function toExportId(name: string): ExportRequest['export'] {
  if (Object.hasOwn(EXPORTS, name)) return name as ExportRequest['export'];
  throw new InputError(
    `No export ${quoted(name)}; ${allowedWords(name, Object.keys(EXPORTS))}`,
  );
}

function toSystem(text: string | undefined): ExportRequest['system'] {
  if (text === undefined) return undefined;
  const parts = text.replace(/^aisystem:/i, '').split('/');
  const [namespace, name] = parts.length === 1 ? ['default', ...parts] : parts;
  if (parts.length > 2 || !namespace || !name) {
    throw new InputError(
      `--system ${quoted(text)}: expected name or namespace/name`,
    );
  }
  return { namespace, name };
}

function toQuery(args: ExportArguments): ExportQuery {
  const query: Record<string, string[]> = {};
  for (const filter of args.filter ?? []) {
    const [, name, value] = /^([A-Za-z]+)=(.+)$/.exec(filter) ?? [];
    if (!name) {
      throw new InputError(
        `--filter ${quoted(filter)}: expected name=value, such as class=high`,
      );
    }
    query[name] = [...(query[name] ?? []), value];
  }
  return {
    ...query,
    ...(args.pack && { pack: args.pack }),
    ...(args.part && { part: args.part }),
  } as unknown as ExportQuery;
}

/** What an export would leave out is said, so that nobody takes it for narrowed. */
function assertTaken(id: ExportRequest['export'], query: ExportQuery): void {
  const taken: readonly string[] = EXPORTS[id].parameters;
  const other = Object.keys(query).find(name => !taken.includes(name));
  if (other === undefined) return;
  // The delimiter has an option of its own, and narrows nothing.
  const filters = taken.filter(name => name !== 'delimiter');
  throw new InputError(
    `The export ${id} takes no ${quoted(other)}; ${
      filters.length > 0
        ? `it takes ${filters.join(', ')}`
        : 'it takes no filter'
    }`,
  );
}

function toRequest(name: string, args: ExportArguments): ExportRequest {
  const id = toExportId(name);
  const { scope } = EXPORTS[id];
  const system = toSystem(args.system);
  if (scope === 'system' && !system) {
    throw new InputError(`The export ${id} needs --system`);
  }
  if (scope === 'portfolio' && system) {
    throw new InputError(
      `The export ${id} is about several systems and takes no --system; use --filter`,
    );
  }
  const query = toQuery(args);
  assertTaken(id, query);
  return { export: id, system, format: args.format, query };
}

function toAddress(args: ExportArguments, request: ExportRequest): string {
  const base = apiAddress(args);
  try {
    return `${base}${exportPath(request)}`;
  } catch (error) {
    throw new InputError((error as Error).message);
  }
}

async function save(response: Response, file: string): Promise<void> {
  const body = Readable.fromWeb(response.body as ReadableStream);
  // What is cut off leaves no file that reads like a whole one.
  const unfinished = `${file}.part`;
  try {
    // Opened before anything can fail, or the file could appear after its removal.
    const handle = await open(unfinished, 'w');
    await pipeline(body, handle.createWriteStream());
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new InputError(`${file}: not written: ${(error as Error).message}`);
  }
}

/**
 * Runs `ai-governance export`.
 *
 * @throws InputError or NotFoundError about what was asked, or how it was refused.
 */
export async function runExport(options: {
  name: string;
  arguments: ExportArguments;
  terminal: Terminal;
  output?: NodeJS.WritableStream;
}): Promise<void> {
  const { name, arguments: args, terminal } = options;
  const request = toRequest(name, args);
  const address = toAddress(args, request);
  const response = await askPortal(address, args);
  if (!response.ok || !response.body) {
    throw refusal(response, await response.text());
  }
  const file = args.out ?? exportFileName(request);
  if (file === STANDARD_OUTPUT) {
    await pipeline(
      Readable.fromWeb(response.body as ReadableStream),
      options.output ?? process.stdout,
      { end: false },
    );
    return;
  }
  await save(response, file);
  terminal.info(`Wrote ${file}`);
}
