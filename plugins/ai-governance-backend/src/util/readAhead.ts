/**
 * Works on one item after another, and reads the next one meanwhile: what waits for a
 * source and what waits for the database wait together. At most one item is ahead.
 *
 * @param read - the next item; undefined after the last one
 * @throws the first error of either, once what the other had begun is over; nothing is
 * read or worked on after it
 */
export async function readAhead<T>(
  read: () => Promise<T | undefined>,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let item = await read();
  while (item !== undefined) {
    const working = work(item);
    const [next] = await Promise.allSettled([read(), working]);
    await working;
    if (next.status === 'rejected') throw next.reason;
    item = next.value;
  }
}
