import {
  RISK_CLASSES,
  SampleCandidate,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { ReadScope } from '../../../access';
import { limitToScope } from './limitToScope';

/** Systems that an audit may draw, each with its class. */
export async function listCandidates(
  knex: Knex,
  scope: ReadScope,
): Promise<SampleCandidate[]> {
  const rows: Array<{ entity_ref: string; risk_class: number }> =
    await limitToScope(knex, knex('ai_systems as s'), scope)
      .orderBy('s.entity_ref')
      .select('s.entity_ref', 's.risk_class');
  return rows.map(row => ({
    system: row.entity_ref,
    class: RISK_CLASSES[row.risk_class],
  }));
}
