const LONGEST_WAIT_MS = 120_000;

/** Asks again and again until the answer is as expected, or time is up. */
export async function eventually<T>(
  ask: () => Promise<T>,
  expected: T,
): Promise<void> {
  const deadline = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const answer = await ask();
    if (JSON.stringify(answer) === JSON.stringify(expected)) return;
    if (Date.now() > deadline) {
      expect(answer).toEqual(expected);
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}
