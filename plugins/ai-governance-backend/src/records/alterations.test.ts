import { TrailEntry } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { Alteration, listAlterations, Row } from '../__testUtils__/alterations';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { people } from '../__testUtils__/recordScenario';
import { asWrittenBefore, trailScenario } from '../__testUtils__/trailScenario';

jest.setTimeout(600_000);

const databases = createTestDatabases();

/** Tables that verification speaks of. */
const VERIFIED = [
  'trail',
  'records',
  'record_revisions',
  'attachments',
  'attachment_contents',
  'targets',
  'unregistered_dismissals',
];

/** Why verification speaks of none of the others. */
const UNVERIFIED: Record<string, string[]> = {
  'comes from the catalog, and is read again': [
    'ai_systems',
    'entity_references',
    'system_references',
    'system_models',
    'group_edges',
    'domain_edges',
    'discovered_entities',
    'discovered_covers',
    'discovered_models',
    'source_libraries',
    'documents',
    'system_documents',
    'refused_edits',
  ],
  'follows from the catalog, records and packs': [
    'pack_controls',
    'evaluations',
    'evaluation_changes',
    'system_changes',
    'result_spans',
    'attention_items',
    'metric_states',
    'runs',
  ],
  'says when a host may be asked again': ['document_hosts'],
  'is what sources pushed: nobody decided it, and results that rest on it are kept':
    [
      'measurement_buckets',
      'measurement_citations',
      'measurement_keys',
      'measurement_points',
      'measurement_series',
    ],
  'says how the next pull goes on, and which breach has its nonconformity, whose record is in the trail':
    ['measurement_sources', 'metric_breach_records'],
  'limits how often somebody is reminded; the trail tells of each reminder': [
    'attention_reminders',
  ],
  'tells again what results and records say, and who was told of it': [
    'governance_events',
    'event_positions',
    'notices',
    'notification_digests',
  ],
  'says what open pages and webhooks were told': [
    'signal_keys',
    'webhooks',
    'webhook_deliveries',
  ],
  'says which replica looks for changes': ['leases'],
  'opens the calendar of one person, who takes it back': ['calendar_feeds'],
};

/** Alterations that change nothing that anybody decided or relied on. */
const HARMLESS: Array<[(alteration: Alteration) => boolean, string]> = [
  [
    ({ table, column }) =>
      table === 'attachment_contents' && column === '(added)',
    'no file refers to the content',
  ],
];

async function tablesOf(knex: Knex): Promise<string[]> {
  const { rows } = knex.client.config.client.startsWith('pg')
    ? await knex.raw(
        `select tablename as name from pg_tables where schemaname = 'public'`,
      )
    : {
        rows: await knex('sqlite_master').where('type', 'table').select('name'),
      };
  return rows
    .map(({ name }: { name: string }) => name)
    .filter((name: string) => !/^(sqlite_|.*knex_migrations)/.test(name));
}

/** Whoever writes past the plugin need not mind constraints. */
async function dropConstraint(knex: Knex): Promise<void> {
  if (knex.client.config.client.startsWith('pg')) {
    await knex.schema.alterTable('record_revisions', table =>
      table.dropForeign('record_id'),
    );
  } else {
    await knex.raw('pragma foreign_keys = off');
  }
}

/** The entry that tells of what a row says, or would say. */
function entryOf(
  { table, column, row }: Alteration,
  entries: TrailEntry[],
): number {
  const found = entries.filter(entry => isAbout(entry, table, row));
  const first = found[0]?.sequence;
  const last = found[found.length - 1]?.sequence;
  const uses = entries.filter(
    ({ action, recordId }) => action === 'record.create' && recordId,
  );
  switch (`${table}.${column}`) {
    case 'records.created_at':
      return first;
    case 'attachments.used_at':
      return (
        uses.find(({ at }) => Date.parse(at) === Number(row.used_at))
          ?.sequence ?? first
      );
    case 'attachments.entity_ref':
      return (
        entries.find(
          ({ action, payload }) =>
            action === 'system.relink' && payload.to === row.entity_ref,
        )?.sequence ?? first
      );
    default:
      return ['attachments', 'attachment_contents'].includes(table)
        ? first
        : last;
  }
}

function isAbout(entry: TrailEntry, table: string, row: Row): boolean {
  const { sequence, recordId, revision, payload, action, entityRef } = entry;
  switch (table) {
    case 'trail':
      return sequence === Number(row.sequence);
    case 'records':
      return recordId === row.id;
    case 'record_revisions':
      return recordId === row.record_id && revision === row.revision;
    case 'targets':
      return payload.targetId === row.id;
    case 'unregistered_dismissals':
      return action === 'unregistered.dismiss' && entityRef === row.entity_ref;
    default:
      return payload.attachmentId === row.id;
  }
}

describe.each(
  databases
    .eachSupportedId()
    .flatMap(([id]) => [
      [id, 'now'] as const,
      [id, 'by versions before'] as const,
    ]),
)('what is written past the plugin, %s, trail written %s', (id, written) => {
  let knex: Knex;
  let scenario: Awaited<ReturnType<typeof trailScenario>>;
  let entries: TrailEntry[];

  beforeAll(async () => {
    knex = await initDatabase(databases, id);
    scenario = await trailScenario(knex);
    await dropConstraint(knex);
    if (written !== 'now') {
      await asWrittenBefore(knex);
    }
    entries = await scenario.recordStore.listTrail({ after: 0, limit: 500 });
  });

  const verify = () => scenario.records.verifyTrail(people.ada);

  it('is found in every table that somebody decided or relied on', async () => {
    expect((await tablesOf(knex)).sort()).toEqual(
      [...VERIFIED, ...Object.values(UNVERIFIED).flat()].sort(),
    );
    expect(await verify()).toMatchObject({
      valid: true,
      entries: entries.length,
    });
  });

  // Only these rest on anything that entries did not say before.
  const tables = written === 'now' ? VERIFIED : ['records', 'attachments'];

  it.each(tables)('is found in each column of %s', async table => {
    const alterations = await listAlterations(knex, table);
    const missed: string[] = [];
    for (const alteration of alterations) {
      await alteration.apply(knex);
      const { valid, fault } = await verify();
      await alteration.undo(knex);
      const isHarmless = HARMLESS.some(([is]) => is(alteration));
      const expected = expectedOf(alteration);
      const isFound =
        !valid && (expected.length === 0 || expected.includes(fault!.sequence));
      if (isHarmless ? !valid : !isFound) {
        missed.push(
          `${alteration.title}: ${JSON.stringify(fault)}, expected ${expected}`,
        );
      }
    }
    expect(missed).toEqual([]);
    expect(alterations.length).toBeGreaterThan(2);
    expect(await verify()).toMatchObject({ valid: true });
  });

  /** Numbers of the entries that may be named. */
  function expectedOf(alteration: Alteration): number[] {
    const { table, column, title } = alteration;
    const next = entries.length + 1;
    if (column === '(added)') {
      return table === 'trail'
        ? [Number(alteration.row.sequence), next]
        : [next];
    }
    const named = entryOf(alteration, entries);
    // A record beyond its last entry stands where no entry tells of it.
    const isBeyond = title.includes('records') && column === 'revision';
    return isBeyond ? [named, next] : [named];
  }

  it('is found where a decision was undone', async () => {
    const { withdrawn } = scenario;
    const revisions = await knex('trail')
      .where('record_id', withdrawn)
      .orderBy('sequence');
    const approval = revisions.find(({ action }) => action.endsWith('approve'));
    const row = await knex('records').where({ id: withdrawn }).first();
    await knex('records').where({ id: withdrawn }).update({
      state: 'approved',
      revision: approval.revision,
      comment: null,
      updated_at: approval.at,
      updated_by: approval.by,
    });
    const { fault } = await verify();
    await knex('records').where({ id: withdrawn }).update(row);
    expect(fault).toMatchObject({
      kind: 'altered',
      sequence: Number(revisions[revisions.length - 1].sequence),
    });
    expect(await verify()).toMatchObject({ valid: true });
  });
});
