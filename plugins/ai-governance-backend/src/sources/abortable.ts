/**
 * Goes through what somebody else yields, until a signal says stop: whether they look
 * at the signal or not, the wait ends.
 *
 * @throws what they throw, and the reason of the signal
 */
export async function* abortable<T>(
  start: () => AsyncIterable<T>,
  signal: AbortSignal,
): AsyncIterable<T> {
  signal.throwIfAborted();
  const iterator = start()[Symbol.asyncIterator]();
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  aborted.catch(() => undefined);
  let isOver = false;
  try {
    for (;;) {
      const next = iterator.next();
      // The one that loses the race is listened to no longer.
      next.catch(() => undefined);
      const { done, value } = await Promise.race([next, aborted]);
      isOver = done === true;
      if (isOver) return;
      yield value;
    }
  } catch (error) {
    isOver = !signal.aborted;
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    // One that hangs never returns; nobody waits for it.
    if (!isOver) iterator.return?.()?.catch(() => undefined);
  }
}
