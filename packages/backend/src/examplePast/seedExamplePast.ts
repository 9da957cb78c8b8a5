import {
  AuthService,
  DatabaseService,
  DiscoveryService,
  RootLifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { holdTasks } from './holdTasks';
import { applyMigrations } from './parts';
import { PastOptions, seedPast } from './seedPast';
import { waitForCatalog } from './waitForCatalog';

/** What the past is given to, beside what it is made from. */
export type SeedOptions = PastOptions & {
  auth: AuthService;
  database: DatabaseService;
  discovery: DiscoveryService;
  lifecycle: RootLifecycleService;
  scheduler: SchedulerService;
};

async function seedOnce(knex: Knex, options: SeedOptions): Promise<void> {
  const { logger } = options;
  const began = Date.now();
  try {
    if (!(await seedPast(knex, options))) return;
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    logger.info(`The year of the example organisation is there: ${seconds} s`);
  } catch (error) {
    // A portal without it is better than none.
    logger.error(
      'The year of the example organisation is missing',
      error as Error,
    );
  }
}

/**
 * Nothing is evaluated before the catalog has the systems that the database knows: each
 * that it has not taken in yet would be noted as one that left.
 */
function waitForSystems(refs: string[], options: SeedOptions): void {
  const { lifecycle, logger, scheduler } = options;
  const ready = new Promise<void>(resolve => {
    lifecycle.addStartupHook(() => {
      waitForCatalog(refs, options)
        .then(missing => {
          if (missing.length > 0) {
            logger.warn(`The catalog does not have ${missing.join(', ')}`);
          }
        })
        .finally(resolve);
    });
  });
  holdTasks(scheduler, ready);
}

/**
 * Gives a portal that has never evaluated anything the year of the example organisation,
 * before the plugin starts. On a database other than SQLite it does nothing and says so.
 */
export async function seedExamplePast(options: SeedOptions): Promise<void> {
  const { database, logger } = options;
  const knex = await database.getClient();
  if (knex.client.config.client !== 'better-sqlite3') {
    logger.info('The year of the example organisation needs SQLite');
    return;
  }
  await applyMigrations(knex);
  await seedOnce(knex, options);
  const refs: string[] = await knex('ai_systems')
    .whereNull('removed_at')
    .pluck('entity_ref');
  waitForSystems(refs, options);
}
