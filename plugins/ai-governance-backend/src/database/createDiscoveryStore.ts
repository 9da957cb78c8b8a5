import { Knex } from 'knex';
import { DiscoveryStore } from '../discovery';
import { forgetUnseen } from './operations/discovery/forgetUnseen';
import { getLibraries, saveLibraries } from './operations/discovery/libraries';
import { listFindingRefs } from './operations/discovery/listFindingRefs';
import { listFindings } from './operations/discovery/listFindings';
import { saveDiscovered } from './operations/discovery/saveDiscovered';
import { saveDismissal } from './operations/discovery/saveDismissal';
import { getLastScanAt } from './operations/maintenance/getLastRunAt';
import { recordScan } from './operations/maintenance/recordScan';
import { bindOperations } from './util';

/** Keeps what looks like AI in SQLite or PostgreSQL. */
export function createDiscoveryStore(knex: Knex): DiscoveryStore {
  return bindOperations(knex, {
    saveDiscovered,
    forgetUnseen,
    listFindings,
    listFindingRefs,
    saveDismissal,
    getLibraries,
    saveLibraries,
    recordScan,
    getLastScanAt,
  });
}
