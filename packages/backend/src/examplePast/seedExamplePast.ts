import {
  AuthService,
  DatabaseService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { applyMigrations } from './parts';
import { PastOptions, seedPast } from './seedPast';
import { waitForCatalog } from './waitForCatalog';

/**
 * Gives a portal that has never evaluated anything the year of the example organisation,
 * before the plugin starts. On a database other than SQLite it does nothing and says so.
 */
export async function seedExamplePast(
  options: PastOptions & {
    auth: AuthService;
    database: DatabaseService;
    discovery: DiscoveryService;
  },
): Promise<void> {
  const { database, logger } = options;
  const knex = await database.getClient();
  if (knex.client.config.client !== 'better-sqlite3') {
    logger.info('The year of the example organisation needs SQLite');
    return;
  }
  const began = Date.now();
  await applyMigrations(knex);
  const refs = await seedPast(knex, options).catch(error => {
    // A portal without it is better than none.
    logger.error('The year of the example organisation is missing', error);
  });
  if (!refs) return;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  logger.info(`The year of the example organisation is there: ${seconds} s`);
  const missing = await waitForCatalog(refs, options);
  if (missing.length > 0) {
    logger.warn(`The catalog does not have ${missing.join(', ')} yet`);
  }
}
