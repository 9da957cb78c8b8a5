import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { resolveRoot } from '../../scripts/lib/workspace.cjs';
import { AppName } from './types';

interface CatalogLocation {
  type: string;
  target: string;
  [key: string]: unknown;
}

export interface PortalConfigOptions {
  /** Where everything that the portal keeps or reads lies. */
  folder: string;
  port: number;
  app: AppName;
  /** Host and port that the catalog may read entity files from. */
  fileHost: string;
  /** Locations in place of the example organisation's. */
  locations?: CatalogLocation[];
}

/** The example organisation's locations, pointed at the portal's own copy of the files. */
function exampleLocations(folder: string): CatalogLocation[] {
  const config = parse(readFileSync(resolveRoot('app-config.yaml'), 'utf8'));
  return config.catalog.locations.map((location: CatalogLocation) => ({
    ...location,
    target: location.target.replace(/^.*\/examples\//, `${folder}/examples/`),
  }));
}

/**
 * Writes what the portal of a test has other than `app-config.yaml`: one port
 * for frontend and backend, its own database files and its own examples.
 */
export function writePortalConfig(options: PortalConfigOptions): string {
  const { folder, port, app, fileHost } = options;
  const url = `http://localhost:${port}`;
  const file = join(folder, 'app-config.e2e.yaml');
  writeFileSync(
    file,
    stringify({
      app: { baseUrl: url, packageName: app },
      backend: {
        baseUrl: url,
        listen: { host: '127.0.0.1', port },
        cors: { origin: url },
        csp: { 'upgrade-insecure-requests': false },
        database: {
          client: 'better-sqlite3',
          connection: { directory: join(folder, 'data') },
        },
        reading: { allow: [{ host: fileHost }] },
      },
      catalog: { locations: options.locations ?? exampleLocations(folder) },
    }),
  );
  return file;
}
