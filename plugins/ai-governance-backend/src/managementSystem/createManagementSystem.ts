import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { SystemCatalog } from '../catalog';
import { DatabaseManagementSystemStore } from '../database/ManagementSystemStore';
import { ReadScope } from '../inventory';
import { PackRegistry, PositionedPack } from '../packs';
import { RecordCatalogue } from '../records/RecordCatalogue';
import { DueRefresher } from '../service/DueRefresher';
import { AuditorCheck } from './AuditorCheck';
import { DefaultManagementSystemService } from './DefaultManagementSystemService';
import { ManagementSystemReader } from './ManagementSystemReader';
import { SnapshotCompleter } from './SnapshotCompleter';

/** The pack whose controls serve the clauses; else that of the portal. */
const PREFERRED_PACK = 'iso-42001';

/** Wires the views of the management system, and what its records say of systems. */
export function createManagementSystem(options: {
  knex: Knex;
  catalog: SystemCatalog;
  packs: PackRegistry;
  positioned: PositionedPack[];
  catalogue: RecordCatalogue;
  due: DueRefresher;
  scopeOf?: (credentials: BackstageCredentials) => Promise<ReadScope>;
  now: () => number;
}) {
  const { knex, packs, positioned, scopeOf } = options;
  const store = new DatabaseManagementSystemStore({ knex });
  const isThere = positioned.some(({ pack }) => pack.id === PREFERRED_PACK);
  const reader = new ManagementSystemReader({
    ...options,
    store,
    mainPackId: isThere ? PREFERRED_PACK : packs.get().pack.id,
  });
  const managementSystem = new DefaultManagementSystemService({
    ...options,
    reader,
  });
  const completer = new SnapshotCompleter({
    service: managementSystem,
    store,
    auditors: new AuditorCheck({ ...options, store }),
    scopeOf: scopeOf ?? (async () => ({ type: 'all' })),
  });
  return { managementSystem, completer };
}
