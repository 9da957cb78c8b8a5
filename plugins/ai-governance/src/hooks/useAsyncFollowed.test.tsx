import { signalApiRef } from '@backstage/plugin-signals-react';
import { TestApiProvider } from '@backstage/test-utils';
import { act, renderHook } from '@testing-library/react';
import { ReactNode } from 'react';
import { mockApi } from '../__testUtils__/api';
import { testSignals } from '../__testUtils__/signals';
import { aiGovernanceApiRef } from '../api';
import { useAsyncFollowed } from './useAsyncFollowed';
import { usePages } from './usePages';

const REF = { namespace: 'default', name: 'advisor' };

function setUp(options: { withSignals: boolean }) {
  const signals = testSignals();
  const api = mockApi();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <TestApiProvider
      apis={[
        [aiGovernanceApiRef, api],
        ...(options.withSignals ? [[signalApiRef, signals.api] as const] : []),
      ]}
    >
      {children}
    </TestApiProvider>
  );
  return { api, signals, wrapper };
}

const later = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

describe('following what is read', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('shows what is there until the new answer is, and is never loading meanwhile', async () => {
    const { signals, wrapper } = setUp({ withSignals: true });
    const read = jest.fn(async () => ({ level: 'none' }));
    const { result } = renderHook(() => useAsyncFollowed(read, [read], REF), {
      wrapper,
    });
    await later(60_000);
    const first = result.current.value;
    expect(first).toEqual({ level: 'none' });
    let answer: (value: { level: string }) => void = () => {};
    read.mockImplementationOnce(() => new Promise(r => (answer = r)));
    signals.send(['7f']);
    await later(2_000);
    expect(read).toHaveBeenCalledTimes(2);
    expect(result.current).toMatchObject({ value: first, loading: false });
    await act(async () => answer({ level: 'bronze' }));
    expect(result.current.value).toEqual({ level: 'bronze' });
  });

  it('keeps the very object where the answer is the same, and where none comes', async () => {
    const { signals, wrapper } = setUp({ withSignals: true });
    const read = jest.fn(async () => ({ level: 'none' }));
    const { result } = renderHook(() => useAsyncFollowed(read, [read], REF), {
      wrapper,
    });
    await later(60_000);
    const first = result.current.value;
    signals.send(['7f']);
    await later(2_000);
    read.mockRejectedValueOnce(new Error('offline'));
    signals.send(['7f']);
    await later(5_000);
    expect(read).toHaveBeenCalledTimes(3);
    expect(result.current.value).toBe(first);
    expect(result.current.error).toBeUndefined();
  });

  it('recovers by a signal from an answer that did not come', async () => {
    const { signals, wrapper } = setUp({ withSignals: true });
    const read = jest
      .fn(async () => ({ level: 'none' }))
      .mockRejectedValueOnce(new Error('offline'));
    const { result } = renderHook(() => useAsyncFollowed(read, [read], REF), {
      wrapper,
    });
    await later(60_000);
    expect(result.current.error).toEqual(new Error('offline'));
    signals.send(['7f']);
    await later(2_000);
    expect(result.current).toMatchObject({
      value: { level: 'none' },
      error: undefined,
    });
  });

  it('does not read for signals of other systems, and forgets them all when it is gone', async () => {
    const { api, signals, wrapper } = setUp({ withSignals: true });
    const read = jest.fn(async () => 1);
    const { unmount } = renderHook(() => useAsyncFollowed(read, [read], REF), {
      wrapper,
    });
    await later(60_000);
    expect(api.getSignalMark).toHaveBeenCalledWith(REF);
    signals.send(['00']);
    await later(60_000);
    expect(read).toHaveBeenCalledTimes(1);
    unmount();
    expect(signals.listeners.size).toBe(0);
  });

  it('without signals asks for no mark, and reads when somebody comes back', async () => {
    const { api, wrapper } = setUp({ withSignals: false });
    const read = jest.fn(async () => 1);
    renderHook(() => useAsyncFollowed(read, [read], REF), { wrapper });
    await later(6_000);
    window.dispatchEvent(new Event('focus'));
    await later(1_000);
    expect(read).toHaveBeenCalledTimes(2);
    expect(api.getSignalMark).not.toHaveBeenCalled();
  });

  it('reads a list again as far as it was read', async () => {
    const { signals, wrapper } = setUp({ withSignals: true });
    let items = ['b', 'a'];
    const read = async (query?: { cursor: string }) => {
      const at = Number(query?.cursor ?? 0);
      return {
        items: items.slice(at, at + 1),
        ...(at + 1 < items.length && { nextCursor: String(at + 1) }),
      };
    };
    const { result } = renderHook(() => usePages(read, undefined, REF), {
      wrapper,
    });
    await later(0);
    await act(async () => result.current.loadMore!());
    expect(result.current.items).toEqual(['b', 'a']);
    const shown = result.current.page;
    signals.send(['7f']);
    await later(5_000);
    expect(result.current.page).toBe(shown);
    items = ['c', 'b', 'a'];
    signals.send(['7f']);
    await later(5_000);
    expect(result.current.items).toEqual(['c', 'b']);
    await act(async () => result.current.loadMore!());
    expect(result.current.items).toEqual(['c', 'b', 'a']);
  });
});
