import { act, renderHook, waitFor } from '@testing-library/react';
import { TestApiProvider } from '@backstage/test-utils';
import { createElement, ReactNode } from 'react';
import { usePages } from './usePages';

const wrapper = ({ children }: { children: ReactNode }) =>
  createElement(TestApiProvider, { apis: [], children });

interface Page {
  items: string[];
  totalItems: number;
  nextCursor?: string;
}

/** A list of two pages, of which each is answered when it is told to. */
function slowList(name: string) {
  const waiting: Array<() => void> = [];
  const read = (query?: { cursor: string }) =>
    new Promise<Page>(resolve =>
      waiting.push(() =>
        resolve({
          items: [`${name}${query ? 2 : 1}`],
          totalItems: 2,
          ...(!query && { nextCursor: 'second' }),
        }),
      ),
    );
  return { read, answer: () => act(async () => waiting.shift()!()) };
}

describe('reading page by page', () => {
  it('keeps what was read, until there is no more', async () => {
    const { read, answer } = slowList('a');
    const { result } = renderHook(() => usePages(read), { wrapper });
    await answer();
    expect(result.current).toMatchObject({ items: ['a1'], total: 2 });
    act(() => {
      result.current.loadMore!();
    });
    expect(result.current.loadingMore).toBe(true);
    await answer();
    expect(result.current).toMatchObject({
      items: ['a1', 'a2'],
      loadMore: undefined,
      loadingMore: false,
    });
  });

  it('leaves out a page of another list that arrives late', async () => {
    const [before, after] = [slowList('a'), slowList('b')];
    const { result, rerender } = renderHook(({ read }) => usePages(read), {
      wrapper,
      initialProps: { read: before.read },
    });
    await before.answer();
    act(() => {
      result.current.loadMore!();
    });
    rerender({ read: after.read });
    await after.answer();
    await before.answer();
    expect(result.current.items).toEqual(['b1']);
    act(() => {
      result.current.loadMore!();
    });
    await after.answer();
    expect(result.current.items).toEqual(['b1', 'b2']);
  });

  it('tries again what failed, and nothing else', async () => {
    const read = jest
      .fn<Promise<Page>, [{ cursor: string }?]>()
      .mockResolvedValueOnce({
        items: ['a1'],
        totalItems: 2,
        nextCursor: 'second',
      })
      .mockRejectedValueOnce(new Error('Busy'))
      .mockResolvedValueOnce({ items: ['a2'], totalItems: 2 });
    const { result } = renderHook(() => usePages(read), { wrapper });
    await waitFor(() => expect(result.current.items).toEqual(['a1']));
    await act(async () => result.current.loadMore!());
    expect(result.current.error?.message).toBe('Busy');
    await act(async () => result.current.retry());
    expect(result.current.error).toBeUndefined();
    expect(result.current.items).toEqual(['a1', 'a2']);
    expect(read).toHaveBeenCalledTimes(3);
  });
});
