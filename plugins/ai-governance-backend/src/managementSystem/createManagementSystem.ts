import { SystemCatalog } from '../catalog';
import { DocumentReader } from '../documents';
import { DueRefresher } from '../evaluation';
import { PackRegistry, PositionedPack } from '../packs';
import { RecordCatalogue } from '../records/RecordCatalogue';
import { AuditorCheck } from './AuditorCheck';
import { CompleterChain } from './CompleterChain';
import { DefaultManagementSystemService } from './DefaultManagementSystemService';
import { ManagementSystemReader } from './ManagementSystemReader';
import { ManagementSystemStore } from './ManagementSystemStore';
import { PlanningCompleter } from './PlanningCompleter';
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
  documentReader: DocumentReader;
  now: () => number;
}) {
  const { store, packs, positioned, catalogue, documentReader } = options;
  const isThere = positioned.some(({ pack }) => pack.id === PREFERRED_PACK);
  const reader = new ManagementSystemReader({
    ...options,
    mainPackId: isThere ? PREFERRED_PACK : packs.get().pack.id,
  });
  const managementSystem = new DefaultManagementSystemService({
    ...options,
    reader,
  });
  const completer = new CompleterChain({
    completers: [
      new SnapshotCompleter({
        service: managementSystem,
        reader,
        auditors: new AuditorCheck(options),
        calendar: packs.calendar,
      }),
      new PlanningCompleter({
        store,
        reader,
        documents: documentReader,
        settings: catalogue.settings,
      }),
    ],
  });
  return { managementSystem, completer, aimsScope: reader };
}
