import { Knex } from 'knex';
import { HostState, HostStore } from '../../../documents';
import { storableText } from '../../../util';
import { DbHostRow } from '../../tables';
import { writeTransaction } from '../../util';

/** Every host that was ever asked. */
export async function listHosts(knex: Knex): Promise<HostState[]> {
  const rows = await knex<DbHostRow>('document_hosts').orderBy('host');
  return rows.map(toState);
}

/** Takes requests of an hour, as many as are left, one replica after the other. */
export async function takeRequests(
  knex: Knex,
  options: Parameters<HostStore['takeRequests']>[0],
): ReturnType<HostStore['takeRequests']> {
  const { host, purpose, windowStartedAt, wanted } = options;
  const { limit = Infinity, share = Infinity } = options;
  return writeTransaction(knex, async tx => {
    const before = await rowOf(tx, host);
    const isSameHour = Number(before.window_started_at) === windowStartedAt;
    const all = isSameHour ? before.requests : 0;
    const ofDiscovery = isSameHour ? before.discovery_requests : 0;
    const isDiscovery = purpose === 'discovery';
    const own = isDiscovery ? ofDiscovery : all - ofDiscovery;
    const taken = Math.max(0, Math.min(wanted, limit - all, share - own));
    const row = {
      ...before,
      window_started_at: windowStartedAt,
      requests: all + taken,
      discovery_requests: ofDiscovery + (isDiscovery ? taken : 0),
    };
    await write(tx, row);
    return { taken, state: toState(row) };
  });
}

/** Leaves a host alone until an instant, or no longer. */
export async function saveBackOff(
  knex: Knex,
  host: string,
  backOff: Pick<HostState, 'failures' | 'retryAt' | 'cause'>,
): Promise<void> {
  const { failures, retryAt, cause } = backOff;
  await writeTransaction(knex, async tx => {
    await write(tx, {
      ...(await rowOf(tx, host)),
      failures,
      retry_at: retryAt ?? null,
      cause: cause === undefined ? null : storableText(cause),
    });
  });
}

async function rowOf(tx: Knex.Transaction, host: string): Promise<DbHostRow> {
  const row = await tx<DbHostRow>('document_hosts').where({ host }).first();
  return (
    row ?? {
      host,
      window_started_at: 0,
      requests: 0,
      discovery_requests: 0,
      failures: 0,
      retry_at: null,
      cause: null,
    }
  );
}

async function write(tx: Knex.Transaction, row: DbHostRow): Promise<void> {
  const { host: _, ...values } = row;
  await tx('document_hosts').insert(row).onConflict('host').merge(values);
}

function toState(row: DbHostRow): HostState {
  return {
    host: row.host,
    windowStartedAt: Number(row.window_started_at),
    requests: row.requests,
    discoveryRequests: row.discovery_requests,
    failures: row.failures,
    ...(row.retry_at !== null && { retryAt: Number(row.retry_at) }),
    ...(row.cause !== null && { cause: row.cause }),
  };
}
