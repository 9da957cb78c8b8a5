import { CustomErrorBase } from '@backstage/errors';

/** A task took longer than it may. */
class DeadlineError extends CustomErrorBase {
  name = 'DeadlineError' as const;
}

/**
 * Runs a task that is abandoned after some time, or when the caller aborts. The
 * task gets a signal, and whether it looks at it or not, the wait ends.
 */
export async function withDeadline<T>(
  options: {
    /** Longest time, in milliseconds. */
    ms: number;
    signal?: AbortSignal;
  },
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { ms, signal: outer } = options;
  outer?.throwIfAborted();
  const controller = new AbortController();
  const forward = () => controller.abort(outer?.reason);
  outer?.addEventListener('abort', forward, { once: true });
  const timer = setTimeout(
    () => controller.abort(new DeadlineError(`it took longer than ${ms} ms`)),
    ms,
  );
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener(
      'abort',
      () => reject(controller.signal.reason),
      { once: true },
    );
  });
  // Whoever loses the race is listened to no longer.
  aborted.catch(() => undefined);
  const running = task(controller.signal);
  running.catch(() => undefined);
  try {
    return await Promise.race([running, aborted]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', forward);
  }
}
