import { MANAGEMENT_SYSTEM_REF } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { StoredRecord } from '../../../records/types';
import { StoredWork, WorkQuery } from '../../../work/types';
import { DbRecordRow } from '../../tables';
import { isOneOf, isPostgres, PositionedDatabase } from '../../util';
import {
  DbNamedSystem,
  SYSTEM_COLUMNS,
  toAttentionSystem,
} from '../attention/toAttentionItem';
import { listOrganisationRecords } from '../managementSystem/listOrganisationRecords';
import { filterSystems } from '../inventory/inventoryQuery';
import { importedColumn } from '../records/importedColumn';
import { listWriters } from '../records/listWriters';
import { toStoredRecord } from '../records/recordRow';
import { listUnattested } from './listUnattested';
import { countWaiting, listWaiting } from './waitingItems';

/** What waits for a person, all of it from one state of the database. */
export async function readWork(
  database: PositionedDatabase,
  query: WorkQuery,
): Promise<StoredWork> {
  const { knex, positions } = database;
  return knex.transaction(
    async tx => {
      const submitted = await listWhere(tx, query, {
        state: 'submitted',
        types: query.decidedTypes,
      });
      const drafts = await listWhere(tx, query, {
        state: 'draft',
        author: query.person,
      });
      return {
        items: await listWaiting(tx, query),
        counts: await countWaiting(tx, query),
        unattested: await listUnattested({ knex: tx, positions }, query),
        submitted,
        writers: await listWriters(
          tx,
          submitted.map(({ id }) => id),
        ),
        drafts,
        organisation: query.readsOrganisation
          ? await listOfOrganisation(tx)
          : [],
        systems: await readSystems(tx, [...submitted, ...drafts]),
      };
    },
    isPostgres(knex)
      ? { isolationLevel: 'repeatable read', readOnly: true }
      : undefined,
  );
}

/** Records in a state, of systems that may be read and are there, and of the organisation. */
async function listWhere(
  tx: Knex,
  query: WorkQuery,
  options: { state: string; author?: string; types?: readonly string[] },
): Promise<StoredRecord[]> {
  const { types, ...where } = options;
  const systems = tx('ai_systems as s').select('s.entity_ref');
  filterSystems(tx, systems, { filter: {}, scope: query.scope });
  const rows: DbRecordRow[] = await tx('records')
    .where(where)
    .modify(records => {
      if (types) records.whereIn('type', [...types]);
    })
    .where(place => {
      place.whereIn('entity_ref', systems);
      if (query.readsOrganisation) {
        place.orWhere('entity_ref', MANAGEMENT_SYSTEM_REF);
      }
    })
    .orderBy([{ column: 'updated_at' }, { column: 'id' }])
    .select('records.*', importedColumn(tx));
  return rows.map(toStoredRecord);
}

/** Of audits also the drafts, which are plans. */
async function listOfOrganisation(tx: Knex): Promise<StoredRecord[]> {
  const plans: DbRecordRow[] = await tx('records')
    .where({
      entity_ref: MANAGEMENT_SYSTEM_REF,
      type: 'internal-audit',
      state: 'draft',
    })
    .select('records.*', importedColumn(tx));
  return [...(await listOrganisationRecords(tx)), ...plans.map(toStoredRecord)];
}

async function readSystems(
  tx: Knex,
  records: readonly StoredRecord[],
): Promise<StoredWork['systems']> {
  const { sql, bindings } = isOneOf(tx, 's.entity_ref', [
    ...new Set(records.map(({ entityRef }) => entityRef)),
  ]);
  const rows: DbNamedSystem[] = await tx('ai_systems as s')
    .whereRaw(sql, bindings)
    .select(SYSTEM_COLUMNS);
  return new Map(rows.map(row => [row.entity_ref, toAttentionSystem(row)]));
}
