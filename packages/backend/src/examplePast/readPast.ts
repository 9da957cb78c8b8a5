import {
  RecordInput,
  TargetInput,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { resolveRelativeDates } from '../exampleEvidence/relativeDates';

/** What a descriptor said up to a day, against what it says today. */
export interface FormerDescriptor {
  /** Milliseconds since the epoch; from then on the next one holds. */
  until: number;
  /** Fields of the specification that were all there was. Default: those of today. */
  only?: string[];
  /** Fields of the specification that were missing. */
  without: string[];
  /** Fields of the specification that were different. */
  set: JsonObject;
}

/** Something that one person did in the portal. */
export interface Act {
  /** Milliseconds since the epoch. */
  at: number;
  /** Reference of the person. */
  by: string;
  /** A new record, kept under `as` for later acts. */
  write?: RecordInput;
  as?: string;
  /** New content of a record that was kept. */
  revise?: string;
  data?: JsonObject;
  /** A decision on a record that was kept, or on one of the evidence by its id. */
  decide?: 'approve' | 'reject' | 'withdraw' | 'submit';
  on?: string;
  comment?: string;
  /** A new target of the organisation. */
  target?: TargetInput;
}

/** What happened to one AI system, or to the organisation, in the year before today. */
export interface PastFile {
  /** Full reference of the system, or of the organisation. */
  entityRef: string;
  /** When the catalog took it in; milliseconds since the epoch. */
  registered: number;
  /** Oldest first. */
  before: FormerDescriptor[];
  acts: Act[];
}

function dayAt(value: unknown, place: string): number {
  const at = typeof value === 'string' ? Date.parse(value) : NaN;
  if (!Number.isNaN(at)) return at;
  throw new InputError(
    `${place} is ${JSON.stringify(value)}; allowed: "40 days ago"`,
  );
}

function toFormer(item: JsonObject, place: string): FormerDescriptor {
  const { until, only, without, set } = item;
  return {
    until: dayAt(until, `${place}.until`),
    ...(only !== undefined && { only: only as string[] }),
    without: (without ?? []) as string[],
    set: (set ?? {}) as JsonObject,
  };
}

function toAct(item: JsonObject, place: string): Act {
  if (typeof item.by !== 'string') {
    throw new InputError(`${place}.by is missing, a reference to a person`);
  }
  return { ...item, by: item.by, at: dayAt(item.at, `${place}.at`) } as Act;
}

/**
 * Reads what happened in the year before an instant.
 *
 * @throws InputError that names the file and the place
 */
export async function readPast(options: {
  /** Folder with YAML files, each about one system or the organisation. */
  directory: string;
  /** The instant from which days are counted, in milliseconds. */
  now: number;
}): Promise<PastFile[]> {
  const { directory, now } = options;
  const names = (await readdir(directory)).filter(n => n.endsWith('.yaml'));
  return Promise.all(
    names.sort().map(async file => {
      const text = await readFile(join(directory, file), 'utf8');
      const written = resolveRelativeDates(parse(text) as JsonObject, now);
      const { system, registered, before, acts } = written;
      if (typeof system !== 'string') {
        throw new InputError(`${file}: system is missing, an entity reference`);
      }
      return {
        entityRef: system,
        registered: dayAt(registered, `${file}: registered`),
        before: ((before ?? []) as JsonObject[]).map((item, index) =>
          toFormer(item, `${file}: before[${index}]`),
        ),
        acts: ((acts ?? []) as JsonObject[]).map((item, index) =>
          toAct(item, `${file}: acts[${index}]`),
        ),
      };
    }),
  );
}
