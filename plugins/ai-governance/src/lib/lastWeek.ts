const WEEK = 7 * 86_400_000;

/** The seven days until now, as the HTTP API takes an interval. */
export function lastWeek(now = Date.now()): { from: string; to: string } {
  return {
    from: new Date(now - WEEK).toISOString(),
    to: new Date(now).toISOString(),
  };
}
