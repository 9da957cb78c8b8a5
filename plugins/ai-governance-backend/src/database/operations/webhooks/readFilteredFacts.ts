import {
  readEntityRef,
  RISK_CLASSES,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { FilteredFacts } from '../../../webhooks';
import { DbSystemRow } from '../../tables';

/** Class and owner of systems, also of those that left the catalog. */
export async function readFilteredFacts(
  knex: Knex,
  entityRefs: string[],
): Promise<ReadonlyMap<string, FilteredFacts>> {
  const rows = await knex<DbSystemRow>('ai_systems')
    .whereIn('entity_ref', entityRefs)
    .select('entity_ref', 'risk_class', 'owner_ref');
  return new Map(
    rows.map(({ entity_ref, risk_class, owner_ref }) => [
      entity_ref,
      {
        riskClass: RISK_CLASSES[risk_class],
        owner: readEntityRef(owner_ref ?? ''),
      },
    ]),
  );
}
