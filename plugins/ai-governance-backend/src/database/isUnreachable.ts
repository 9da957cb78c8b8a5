import { Knex } from 'knex';

/** Where the database is, as its driver was told. */
export interface DatabaseAddress {
  host?: string;
  port?: number;
}

/** What PostgreSQL answers while it starts, stops or has no place left. */
const STATES = new Set([
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);

/** What the driver and knex say without a code. */
const MESSAGES =
  /^(Connection terminated|Connection ended unexpectedly|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** Errors of the network in the midst of a statement. */
const BROKEN = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNREFUSED']);

/**
 * Whether an error says that there was no database to talk to. One of the network counts
 * only with the address of the database: other hosts are not reached either at times.
 *
 * @see https://www.postgresql.org/docs/15/errcodes-appendix.html
 */
export function isUnreachable(
  error: unknown,
  address: DatabaseAddress,
): boolean {
  const { code, name, message, port, host, hostname } = (error ??
    {}) as NodeJS.ErrnoException & DatabaseAddress & { hostname?: string };
  if (code === undefined) {
    return name === 'KnexTimeoutError' || MESSAGES.test(message ?? '');
  }
  if (STATES.has(code)) return true;
  return port === undefined
    ? (hostname ?? host) !== undefined && (hostname ?? host) === address.host
    : port === address.port;
}

/** Whether a statement that was under way failed for the network. */
export function isBroken(error: unknown, address: DatabaseAddress): boolean {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  return BROKEN.has(code ?? '') || isUnreachable(error, address);
}

/** The address that a pool connects to; none of a file. */
export function addressOf(knex: Pick<Knex, 'client'>): DatabaseAddress {
  const { host, port } = knex.client?.connectionSettings ?? {};
  return { host, port: port === undefined ? undefined : Number(port) };
}
