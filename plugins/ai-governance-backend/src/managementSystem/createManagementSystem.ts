import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ReadScope } from '../access';
import { SystemCatalog } from '../catalog';
import { DueRefresher } from '../evaluation';
import { PackRegistry, PositionedPack } from '../packs';
import { RecordCatalogue } from '../records/RecordCatalogue';
import { AuditorCheck } from './AuditorCheck';
import { DefaultManagementSystemService } from './DefaultManagementSystemService';
import { ManagementSystemReader } from './ManagementSystemReader';
import { ManagementSystemStore } from './ManagementSystemStore';
import { SnapshotCompleter } from './SnapshotCompleter';

/** The pack whose controls serve the clauses; else that of the portal. */
const PREFERRED_PACK = 'iso-42001';

/** Wires the views of the management system, and what its records say of systems. */
export function createManagementSystem(options: {
  store: ManagementSystemStore;
  catalog: SystemCatalog;
  packs: PackRegistry;
  positioned: PositionedPack[];
  catalogue: RecordCatalogue;
  due: DueRefresher;
  scopeOf?: (credentials: BackstageCredentials) => Promise<ReadScope>;
  now: () => number;
}) {
  const { store, packs, positioned, scopeOf } = options;
  const isThere = positioned.some(({ pack }) => pack.id === PREFERRED_PACK);
  const reader = new ManagementSystemReader({
    ...options,
    mainPackId: isThere ? PREFERRED_PACK : packs.get().pack.id,
  });
  const managementSystem = new DefaultManagementSystemService({
    ...options,
    reader,
  });
  const completer = new SnapshotCompleter({
    service: managementSystem,
    store,
    auditors: new AuditorCheck(options),
    scopeOf: scopeOf ?? (async () => ({ type: 'all' })),
    calendar: packs.calendar,
  });
  return { managementSystem, completer };
}
