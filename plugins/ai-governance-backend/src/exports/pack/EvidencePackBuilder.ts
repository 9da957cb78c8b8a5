import {
  canonicalJson,
  ControlPack,
  EVIDENCE_PACK_FORMAT,
  EVIDENCE_PACK_MANIFEST,
  EvidencePackManifest,
  EvidencePackPart,
  EXPORT_STATEMENT,
  MANAGEMENT_SYSTEM_REF,
  OmittedTrailEntry,
  SystemSummary,
  TrailEntry,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotAllowedError } from '@backstage/errors';
import { parseEntityRef } from '@backstage/catalog-model';
import { createHash } from 'crypto';
import { Writable } from 'stream';
import { setImmediate as othersHadTheirTurn } from 'timers/promises';
import { ServiceOptions } from '../../access';
import { AttachmentService } from '../../attachments';
import { RecordService, TrailReading } from '../../records/RecordService';
import { createCycloneDx } from '../createCycloneDx';
import { createDossier } from '../createDossier';
import { createGapReport } from '../createGapReport';
import { createOscal } from '../createOscal';
import { csvFile, systemColumns } from '../csv';
import { renderHtml, renderPdf } from '../document';
import { ExportContext, SystemExport } from '../SystemExport';
import { packHash, SystemExportReader } from '../SystemExportReader';
import { systemTables } from '../systemTables';
import { OrganisationPacker, OrganisationReading } from './OrganisationPacker';
import { packReadme } from './packReadme';
import { PackWriter } from './PackWriter';

type FileContent = string | Buffer;

/** What was packed, for the audit log. */
export interface PackedEvidence {
  systems: number;
  files: number;
  trail: 'full' | 'excerpt';
  /** Records and files of the organisation; left out where it holds none. */
  organisation?: { records: number; files: number };
  /** SHA-256 of the manifest; it distinguishes the pack from another. */
  manifestSha256: string;
}

/**
 * Packs all that the caller may read about some systems. One system at a time is in
 * memory.
 */
export class EvidencePackBuilder {
  readonly #reader: SystemExportReader;
  readonly #records: RecordService;
  readonly #organisation: OrganisationPacker;

  constructor(options: {
    reader: SystemExportReader;
    records: RecordService;
    attachments: Pick<AttachmentService, 'get' | 'getContent'>;
  }) {
    this.#reader = options.reader;
    this.#records = options.records;
    this.#organisation = new OrganisationPacker(options);
  }

  /**
   * @param request.systems - as the caller's inventory lists them
   * @param request.output - takes the zip
   */
  async write(
    request: {
      systems: SystemSummary[];
      part?: EvidencePackPart;
      packId?: string;
      filters: Record<string, unknown>;
      context: ExportContext;
      output: Writable;
    },
    options: ServiceOptions,
  ): Promise<PackedEvidence> {
    const { systems, context, output } = request;
    const writer = new PackWriter({ output, date: new Date(context.now) });
    try {
      return await this.#writeAll(request, systems, writer, options);
    } catch (error) {
      writer.abort();
      throw error;
    }
  }

  async #writeAll(
    request: {
      part?: EvidencePackPart;
      packId?: string;
      filters: Record<string, unknown>;
      context: ExportContext;
    },
    systems: SystemSummary[],
    writer: PackWriter,
    options: ServiceOptions,
  ): Promise<PackedEvidence> {
    const { part, packId, filters, context } = request;
    const generatedAt = new Date(context.now).toISOString();
    const refs = systems.map(({ entityRef }) => entityRef).sort();
    const packs = new Map<string, ControlPack>();
    await writer.add('inventory.csv', csvFile(systemColumns, systems));
    for (const entityRef of refs) {
      const system = await this.#reader.read({ entityRef, packId }, options);
      packs.set(system.pack.id, system.pack);
      await this.#writeSystem(writer, system, context, options);
    }
    for (const [id, pack] of packs) {
      await writer.add(`packs/${id}.json`, canonicalJson(pack));
    }
    // With several parts, the first one holds what is of the organisation.
    const reading =
      part && part.number > 1
        ? undefined
        : await this.#organisation.read(context, options);
    const trail = await this.#writeTrail(writer, refs, reading, options);
    const organisation =
      reading &&
      (await this.#organisation.write(writer, reading, context, options));
    await writer.add(
      'README.txt',
      packReadme({
        systems: refs.length,
        part,
        generatedAt,
        trail,
        organisation,
      }),
    );
    const manifest: EvidencePackManifest = {
      format: EVIDENCE_PACK_FORMAT,
      generatedAt,
      generator: context.generator,
      generatedFor: context.generatedFor,
      statement: EXPORT_STATEMENT,
      scope: {
        filters,
        systems: refs,
        ...(part && { part }),
        packs: [...packs.values()].map(pack => ({
          id: pack.id,
          version: pack.version,
          sha256: packHash(pack),
        })),
        trail,
        ...(organisation && { organisation }),
      },
      files: writer.files,
    };
    const text = canonicalJson(manifest);
    await writer.finish(EVIDENCE_PACK_MANIFEST, text);
    return {
      systems: refs.length,
      files: manifest.files.length,
      trail,
      ...(organisation && { organisation }),
      manifestSha256: createHash('sha256').update(text).digest('hex'),
    };
  }

  async #writeSystem(
    writer: PackWriter,
    system: SystemExport,
    context: ExportContext,
    options: ServiceOptions,
  ): Promise<void> {
    const { namespace, name } = parseEntityRef(system.entityRef);
    const folder = `systems/${namespace}/${name}`;
    const dossier = createDossier(system, context);
    const gaps = createGapReport(system, context);
    const tables = systemTables(system);
    const files: Array<[string, () => FileContent | Promise<FileContent>]> = [
      ['scorecard.json', () => canonicalJson(system.scorecard)],
      ['inputs.json', () => canonicalJson(system.inputs)],
      [
        'records.json',
        async () => asWritten(await this.#revisions(system, options)),
      ],
      ['dossier.html', () => renderHtml(dossier)],
      ['dossier.pdf', () => renderPdf(dossier)],
      ['gap-report.html', () => renderHtml(gaps)],
      ['gap-report.pdf', () => renderPdf(gaps)],
      ...Object.entries(tables).map(
        ([table, text]): [string, () => FileContent] => [
          `${table}.csv`,
          () => text,
        ],
      ),
      ['cyclonedx.json', () => canonicalJson(createCycloneDx(system, context))],
      ['oscal.json', () => canonicalJson(createOscal(system, context))],
    ];
    for (const [file, make] of files) {
      // Making all at once would keep every other request waiting.
      await othersHadTheirTurn();
      await writer.add(`${folder}/${file}`, await make());
    }
  }

  async #revisions(system: SystemExport, options: ServiceOptions) {
    const records = [];
    for (const { waitsFor: _, ...record } of system.records) {
      const revisions = await this.#records.listRevisions(
        { recordId: record.id },
        options,
      );
      records.push({ ...record, revisions });
    }
    return records;
  }

  /** The whole trail for whoever may read it, else what is told of the systems. */
  async #writeTrail(
    writer: PackWriter,
    entityRefs: string[],
    organisation: OrganisationReading | undefined,
    options: ServiceOptions,
  ): Promise<'full' | 'excerpt'> {
    const noting = <T extends TrailEntry | OmittedTrailEntry>(
      read: TrailReading<T>,
    ): TrailReading<T> =>
      organisation
        ? {
            ...read,
            pages: this.#organisation.note(organisation, read.pages),
          }
        : read;
    let reading: TrailReading | undefined;
    try {
      reading = await this.#records.readTrail(options);
    } catch (error) {
      if (!(error instanceof NotAllowedError)) throw error;
    }
    if (reading) {
      await writer.addStream('trail.json', trailText(noting(reading), 'trail'));
      return 'full';
    }
    const excerpt = await this.#records.readTrailExcerpt(
      {
        entityRefs: [
          ...entityRefs,
          ...(organisation ? [MANAGEMENT_SYSTEM_REF] : []),
        ],
      },
      options,
    );
    await writer.addStream(
      'trail.json',
      trailText(noting(excerpt), 'trail-excerpt'),
    );
    return 'excerpt';
  }
}

/** JSON with keys as they were written, of which the trail has the hash. */
function asWritten(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

async function* trailText(
  reading: TrailReading<TrailEntry | OmittedTrailEntry>,
  kind: 'trail' | 'trail-excerpt',
): AsyncIterable<string> {
  const { exportedAt, head, pages } = reading;
  const start = {
    format: `ai-governance-${kind}/1`,
    exportedAt: new Date(exportedAt).toISOString(),
    head,
  };
  yield `${JSON.stringify(start).slice(0, -1)},"entries":[`;
  let separator = '\n';
  for await (const page of pages) {
    for (const entry of page) {
      yield separator + JSON.stringify(entry);
      separator = ',\n';
    }
  }
  yield ']}\n';
}
