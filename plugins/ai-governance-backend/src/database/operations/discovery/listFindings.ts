import { Knex } from 'knex';
import { StoredFindingPage } from '../../../discovery';
import {
  FindingPosition,
  FindingQuery,
  StoredFinding,
} from '../../../discovery/types';
import { DbDiscoveredRow, DbInstant } from '../../tables';
import { isPostgres, parseJson } from '../../util';
import { findingsQuery } from './findingsQuery';

type Row = DbDiscoveredRow & {
  reason: string | null;
  dismissed_until: DbInstant | null;
  dismissed_until_on: string | null;
  dismissed_by: string | null;
  dismissed_at: DbInstant | null;
  dismissed_signature: string | null;
};

/**
 * One page, the highest score first, and the counts. Both are read from one state of
 * the database, so that they always agree.
 */
export async function listFindings(
  knex: Knex,
  query: FindingQuery & { after?: FindingPosition; limit: number },
): Promise<StoredFindingPage> {
  const { state, after, limit } = query;
  // A day that was stated holds to its end, in whichever zone it was stated.
  const holds =
    '(case when x.until_on is null then x.until > ? else x.until_on >= ? end)';
  const bindings = [query.now, query.today];
  return knex.transaction(
    async tx => {
      const [totals] = await findingsQuery(tx, query).select(
        tx.raw('count(*) as total'),
        tx.raw(`count(case when ${holds} then 1 end) as dismissed`, bindings),
      );
      const page = findingsQuery(tx, query)
        .select('d.*', {
          reason: 'x.reason',
          dismissed_until: 'x.until',
          dismissed_until_on: 'x.until_on',
          dismissed_by: 'x.by',
          dismissed_at: 'x.at',
          dismissed_signature: 'x.signature',
        })
        .orderBy('d.score', 'desc')
        .orderBy('d.entity_ref')
        .limit(limit + 1);
      if (state === 'dismissed') {
        page.whereRaw(holds, bindings);
      } else {
        page.whereRaw(`(x.until is null or not ${holds})`, bindings);
      }
      if (after) {
        page.where(later =>
          later
            .where('d.score', '<', after.score)
            .orWhere(tie =>
              tie
                .where('d.score', after.score)
                .where('d.entity_ref', '>', after.entityRef),
            ),
        );
      }
      const rows: Row[] = await page;
      const last = rows[limit - 1];
      const dismissed = Number(totals.dismissed);
      return {
        items: rows.slice(0, limit).map(toFinding),
        counts: { open: Number(totals.total) - dismissed, dismissed },
        ...(rows.length > limit && {
          next: { score: last.score, entityRef: last.entity_ref },
        }),
      };
    },
    isPostgres(knex)
      ? { isolationLevel: 'repeatable read', readOnly: true }
      : undefined,
  );
}

function toFinding(row: Row): StoredFinding {
  return {
    entityRef: row.entity_ref,
    kind: row.kind,
    name: row.name,
    title: row.title ?? undefined,
    description: row.description ?? undefined,
    type: row.type ?? undefined,
    lifecycle: row.lifecycle ?? undefined,
    owner: row.owner_ref ?? undefined,
    system: row.system_ref ?? undefined,
    signals: JSON.parse(row.signals),
    ...(row.model !== null && { model: parseJson(row.model) }),
    score: row.score,
    foundAt: Number(row.found_at),
    ...(row.reason !== null && {
      dismissal: {
        entityRef: row.entity_ref,
        reason: row.reason,
        until: Number(row.dismissed_until),
        untilOn: row.dismissed_until_on ?? undefined,
        by: row.dismissed_by!,
        at: Number(row.dismissed_at),
        signature: parseJson(row.dismissed_signature),
      },
    }),
  };
}
