/** Errors of the network, and of PostgreSQL while it starts, stops or has no place left. */
const CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
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
  /Connection terminated|Client has encountered a connection error|timeout expired|Unable to acquire a connection|Connection ended unexpectedly/;

/**
 * Whether a statement failed because there was no database to talk to.
 *
 * @see https://www.postgresql.org/docs/15/errcodes-appendix.html
 */
export function isUnreachable(error: unknown): boolean {
  const { code, name, message } = (error ?? {}) as NodeJS.ErrnoException;
  return (
    (code !== undefined && CODES.has(code)) ||
    name === 'KnexTimeoutError' ||
    (code === undefined && MESSAGES.test(message ?? ''))
  );
}
