import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { CatalogContent } from './catalogContent';
import { AppName } from './types';

/** Who signs in as the guest. */
export interface GuestIdentity {
  userEntityRef: string;
  ownershipEntityRefs: string[];
}

export interface PortalConfigOptions {
  /** Where everything that the portal keeps or reads lies. */
  folder: string;
  port: number;
  /** Where the frontend is found; left out, where the backend is. */
  appUrl?: string;
  app: AppName;
  /** Host and port that the catalog may read entity files from. */
  fileHost: string;
  /** Value of `backend.database`. */
  database: object;
  /** What the catalog reads and how often, and the evidence of the examples. */
  content: Omit<CatalogContent, 'configs'>;
  guest?: GuestIdentity;
  /** What one test has other than the others. */
  settings?: object;
}

/**
 * Writes what the portal of a test has other than a portal at large: one port for
 * frontend and backend, its own database and its own examples.
 */
export function writePortalConfig(options: PortalConfigOptions): string {
  const { folder, port, app, fileHost, database, content, guest } = options;
  const url = `http://localhost:${port}`;
  const appUrl = options.appUrl ?? url;
  const file = join(folder, 'app-config.e2e.yaml');
  writeFileSync(
    file,
    stringify({
      app: { baseUrl: appUrl, packageName: app },
      backend: {
        baseUrl: url,
        listen: { host: '127.0.0.1', port },
        cors: { origin: new URL(appUrl).origin },
        // A backend that computes for longer than the five seconds of Node closes
        // connections in the moment in which they are used again.
        server: { keepAliveTimeout: { minutes: 15 } },
        csp: {
          'upgrade-insecure-requests': false,
          // Signals come from the backend, which is another origin than a proxied frontend.
          'connect-src': ["'self'", url, url.replace('http', 'ws')],
        },
        database,
        reading: { allow: [{ host: fileHost }] },
      },
      auth: {
        // In the database keys are dated by its clock, which no test moves.
        keyStore: { provider: 'memory' },
        ...(guest && { providers: { guest } }),
      },
      ...content,
      ...options.settings,
    }),
  );
  return file;
}
