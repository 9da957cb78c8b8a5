import {
  RISK_CLASSES,
  SampleCandidate,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { Population } from '../../../managementSystem';
import { limitToCatalog } from './limitToPopulation';

/** Systems that an audit may draw, each with its class. */
export async function listCandidates(
  knex: Knex,
  population: Population,
): Promise<SampleCandidate[]> {
  const rows: Array<{ entity_ref: string; risk_class: number }> =
    await limitToCatalog(knex, knex('ai_systems as s'), population)
      .orderBy('s.entity_ref')
      .select('s.entity_ref', 's.risk_class');
  return rows.map(row => ({
    system: row.entity_ref,
    class: RISK_CLASSES[row.risk_class],
  }));
}
