import {
  canonicalJson,
  defaultEvaluationPolicy,
  EVIDENCE_PACK_FORMAT,
  EvidencePackManifest,
  EXPORT_STATEMENT,
  hashTrailEntry,
  iso42001Pack,
  recomputeScorecard,
  sha256Hex,
  SystemInputs,
  TRAIL_START,
  TrailExcerpt,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ZipPart } from './zip';

const PACK = canonicalJson(iso42001Pack);

const inputsOf = (name: string): SystemInputs => ({
  format: 'ai-governance-inputs/1',
  evaluation: {
    entity: {
      apiVersion: 'ai-governance/v1alpha1',
      kind: 'AISystem',
      metadata: { name, namespace: 'default' },
      spec: {
        type: 'predictive',
        lifecycle: 'production',
        lifecycleStage: 'operation-monitoring',
      },
    },
    references: {},
    records: { status: 'available', items: [] },
    metrics: { status: 'available', items: [] },
    documents: {},
    policy: defaultEvaluationPolicy,
    now: Date.UTC(2026, 10, 24, 12),
  },
  pack: {
    id: iso42001Pack.id,
    version: iso42001Pack.version,
    sha256: sha256Hex(PACK),
  },
  records: [],
  history: [],
});

/** An excerpt of three entries, of which the second is left out. */
export function excerptOf(): TrailExcerpt {
  let previous = TRAIL_START;
  const entries = [1, 2, 3].map(sequence => {
    const entry = {
      sequence,
      at: `2026-11-23T12:00:0${sequence}.000Z`,
      by: 'user:default/ada',
      action: 'record.create',
      payload: { reason: `No. ${sequence}` },
      previous,
    };
    previous = hashTrailEntry(entry);
    return { ...entry, hash: previous };
  });
  return {
    format: 'ai-governance-trail-excerpt/1',
    exportedAt: '2026-11-24T12:00:00.000Z',
    entries: entries.map(entry =>
      entry.sequence === 2
        ? { sequence: 2, hash: entry.hash, omitted: true as const }
        : entry,
    ),
    head: { sequence: 3, hash: previous },
  };
}

/** Files of a pack that is right, without the manifest. */
export function packFiles(name = 'limit'): Record<string, string> {
  const inputs = inputsOf(name);
  const text = canonicalJson(inputs);
  const scorecard = recomputeScorecard(inputs, iso42001Pack);
  return {
    'README.txt': 'Read me\n',
    'packs/iso-42001.json': PACK,
    [`systems/default/${name}/dossier.html`]: `<p>${sha256Hex(text)}</p>`,
    [`systems/default/${name}/inputs.json`]: text,
    [`systems/default/${name}/scorecard.json`]: canonicalJson(scorecard),
    [`systems/default/${name}/records.json`]: JSON.stringify(inputs.records),
    'trail.json': JSON.stringify(excerptOf()),
  };
}

/** The manifest that fits some files. */
export function manifestOf(
  files: Record<string, string>,
  scope: Partial<EvidencePackManifest['scope']> = {},
): string {
  const manifest: EvidencePackManifest = {
    format: EVIDENCE_PACK_FORMAT,
    generatedAt: '2026-11-24T12:00:00.000Z',
    generator: { name: 'test', version: '1.2.3' },
    generatedFor: 'user:default/ada',
    statement: EXPORT_STATEMENT,
    scope: {
      filters: {},
      systems: ['aisystem:default/limit'],
      packs: [inputsOf('limit').pack],
      trail: 'excerpt',
      ...scope,
    },
    files: Object.entries(files).map(([path, content]) => ({
      path,
      size: Buffer.byteLength(content),
      sha256: sha256Hex(content),
    })),
  };
  return canonicalJson(manifest);
}

/** A pack as a zip has it. */
export function packParts(
  files = packFiles(),
  scope?: Partial<EvidencePackManifest['scope']>,
): ZipPart[] {
  return [
    ...Object.entries(files).map(([path, content]) => ({ path, content })),
    { path: 'manifest.json', content: manifestOf(files, scope) },
  ];
}
