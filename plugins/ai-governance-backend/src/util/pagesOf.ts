/**
 * Reads a list from one place to the next, page by page, until there is none.
 *
 * @param read - gives the page that begins after a place; the first without one
 */
export async function* pagesOf<TPage extends { next?: TPlace }, TPlace>(
  read: (after: TPlace | undefined) => Promise<TPage>,
): AsyncIterable<TPage> {
  let after: TPlace | undefined;
  do {
    const page: TPage = await read(after);
    yield page;
    after = page.next;
  } while (after !== undefined);
}
