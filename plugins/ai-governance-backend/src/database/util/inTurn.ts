import { ServiceUnavailableError } from '@backstage/errors';
import { Knex } from 'knex';

/** What writers wait for: the end of the trail, or what is stored of evaluations. */
export type WriteLock = 'trail' | 'results';

/** Writers that may wait for a lock in one process; more are turned away at once. */
const MOST_WAITING = 200;

/** How long one of them waits before it is turned away, ms. */
const LONGEST_WAIT = 30_000;

interface Line {
  waiting: number;
  last: Promise<unknown>;
}

const lines = new WeakMap<Knex, Map<WriteLock, Line>>();

/**
 * Lets the writers of this process that need the same lock in one after the other, before
 * they take a connection: those that wait for the lock leave the others to readers.
 *
 * @throws `ServiceUnavailableError` where too many wait, or one has waited for too long;
 * nothing was written then
 */
export async function inTurn<T>(
  knex: Knex,
  lock: WriteLock,
  write: () => Promise<T>,
): Promise<T> {
  const line = lineOf(knex, lock);
  if (line.waiting >= MOST_WAITING) {
    throw busy(`${line.waiting} others wait to write`);
  }
  line.waiting += 1;
  const before = line.last;
  let done = () => {};
  line.last = new Promise<void>(resolve => {
    done = resolve;
  });
  const since = Date.now();
  try {
    await before;
    const waited = Date.now() - since;
    if (waited > LONGEST_WAIT) {
      throw busy(`it waited ${Math.round(waited / 1000)} s to write`);
    }
    return await write();
  } finally {
    line.waiting -= 1;
    done();
  }
}

/** What a client is told that should come back. */
export function busy(why: string): ServiceUnavailableError {
  return new ServiceUnavailableError(
    `The database of AI governance is busy: ${why}. Nothing was written; try again`,
  );
}

function lineOf(knex: Knex, lock: WriteLock): Line {
  const ofKnex = lines.get(knex) ?? new Map<WriteLock, Line>();
  lines.set(knex, ofKnex);
  const line = ofKnex.get(lock) ?? { waiting: 0, last: Promise.resolve() };
  ofKnex.set(lock, line);
  return line;
}
