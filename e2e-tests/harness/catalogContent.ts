import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { resolveRoot } from '../../scripts/lib/workspace.cjs';

interface CatalogLocation {
  type: string;
  target: string;
  [key: string]: unknown;
}

/** What a portal's catalog holds. */
export interface CatalogContent {
  /** Configuration files to read, relative to the repository. */
  configs: string[];
  /** What is laid over their `catalog`. */
  catalog: {
    locations: CatalogLocation[];
    processingInterval?: { seconds: number };
  };
  /** Where records and measurements of the examples lie. */
  exampleEvidence?: { directory: string; past: boolean };
}

/** Systems of the example organisation of which there are records, or a year of measurements. */
export function exampleEvidenceNames(part: 'records' | 'history'): string[] {
  const folder = resolveRoot('examples/evidence');
  return readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .filter(file => {
      const text = readFileSync(join(folder, file), 'utf8');
      return parse(text, { merge: true })[part] !== undefined;
    })
    .map(file => basename(file, '.yaml'));
}

/**
 * Copies the example organisation, so that a test may edit its files. Its year is replayed
 * only with `past`, which takes some seconds.
 */
export function copyExamples(folder: string, past: boolean): CatalogContent {
  for (const part of [
    'organisation',
    'landscape',
    'repos',
    'evidence',
    'past',
  ]) {
    cpSync(resolveRoot('examples', part), join(folder, 'examples', part), {
      recursive: true,
    });
  }
  const config = parse(readFileSync(resolveRoot('app-config.yaml'), 'utf8'));
  const locations: CatalogLocation[] = config.catalog.locations;
  return {
    configs: ['app-config.yaml'],
    exampleEvidence: { directory: join(folder, 'examples/evidence'), past },
    catalog: {
      // A test that edits a file has it read at once; the rest only costs time.
      processingInterval: { seconds: 60 },
      locations: locations.map(location => ({
        ...location,
        target: location.target.replace(
          /^.*\/examples\//,
          `${folder}/examples/`,
        ),
      })),
    },
  };
}

/** Imports the register of real systems, as `docs/us-2025.md` tells the reader to. */
export function importRegister(folder: string): CatalogContent {
  const out = join(folder, 'register');
  execFileSync(
    process.execPath,
    [
      resolveRoot('packages/cli/bin/ai-governance'),
      'import',
      resolveRoot('examples/us-2025/individual.csv'),
      '--mapping',
      'us-federal-2025',
      '--out',
      out,
      '--strict',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return {
    configs: ['app-config.yaml', 'app-config.us-2025.yaml'],
    catalog: { locations: [{ type: 'file', target: join(out, 'all.yaml') }] },
  };
}
