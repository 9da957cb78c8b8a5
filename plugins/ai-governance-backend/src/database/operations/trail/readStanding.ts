import {
  Signature,
  TrailEntry,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { Standing } from '../../../records';
import { StoredDismissal } from '../../../discovery/types';
import { DbAttachmentRow, DbTargetRow, DbTrailRow } from '../../tables';
import { isPostgres, parseJson } from '../../util';
import { attachmentPayload } from '../attachments/attachmentPayload';
import { toStoredAttachment } from '../attachments/attachmentRow';
import { dismissalPayload } from '../discovery/dismissalPayload';
import { targetPayload } from '../targets/targetPayload';
import { toStoredTarget } from '../targets/targetRow';
import { readRow } from './readRow';
import { toTrailEntry } from './trailRow';

/**
 * What stands besides records: files that count, targets and dismissals, with the
 * entries after a sequence, of one and the same state of the database.
 */
export async function readStanding(
  knex: Knex,
  options: { after: number },
): Promise<{ later: TrailEntry[]; items: Standing[] }> {
  return knex.transaction(
    async tx => {
      const later = await tx<DbTrailRow>('trail')
        .where('sequence', '>', options.after)
        .orderBy('sequence');
      const items = [
        ...(await readFiles(tx)),
        ...(await readTargets(tx)),
        ...(await readDismissals(tx)),
      ];
      return { later: later.map(toTrailEntry), items };
    },
    isPostgres(knex)
      ? { isolationLevel: 'repeatable read', readOnly: true }
      : undefined,
  );
}

async function readFiles(tx: Knex.Transaction): Promise<Standing[]> {
  const rows = await tx<DbAttachmentRow>('attachments').where(
    'state',
    'stored',
  );
  return rows.map(row => {
    const file = readRow(row, toStoredAttachment);
    if (!file) return { kind: 'file', id: row.id, facts: {} };
    return {
      kind: 'file',
      id: file.id,
      facts: {
        ...attachmentPayload(file),
        entityRef: file.entityRef,
        by: file.uploadedBy,
        at: file.uploadedAt,
        ...(row.used_at !== null && { usedAt: Number(row.used_at) }),
      },
    };
  });
}

async function readTargets(tx: Knex.Transaction): Promise<Standing[]> {
  const rows = await tx<DbTargetRow>('targets');
  return rows.map(row => {
    const target = readRow(row, toStoredTarget);
    return {
      kind: 'target',
      id: row.id,
      facts: target
        ? {
            ...targetPayload(target),
            by: target.updatedBy,
            at: target.updatedAt,
          }
        : {},
    };
  });
}

async function readDismissals(tx: Knex.Transaction): Promise<Standing[]> {
  const rows: Array<
    {
      entity_ref: string;
      until_on: string | null;
      signature: string | null;
    } & Omit<StoredDismissal, 'entityRef' | 'untilOn' | 'signature'>
  > = await tx('unregistered_dismissals');
  return rows.map(
    ({ entity_ref, reason, until, until_on, by, at, ...row }) => ({
      kind: 'dismissal',
      id: entity_ref,
      facts: {
        ...dismissalPayload({
          reason,
          until: Number(until),
          untilOn: until_on ?? undefined,
          signature: readRow(row, readSignature),
        }),
        by,
        at: Number(at),
      },
    }),
  );
}

/** Text that cannot be read is not what the entry says. */
function readSignature({
  signature,
}: {
  signature: string | null;
}): Signature | undefined {
  return parseJson(signature);
}
