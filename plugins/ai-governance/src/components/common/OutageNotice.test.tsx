import {
  AiGovernanceApi,
  OutageListener,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { act, screen } from '@testing-library/react';
import { mockApi } from '../../__testUtils__/api';
import { renderView } from '../../__testUtils__/render';
import { OutageNotice } from './OutageNotice';

const MINUTE = 60_000;

const ago = (ms: number) => new Date(Date.now() - ms).toISOString();

describe('OutageNotice', () => {
  it('says how old what is shown is, until it is of now again', async () => {
    const listeners = new Set<OutageListener>();
    const watchOutage: AiGovernanceApi['watchOutage'] = listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    };
    const { unmount } = await renderView(<OutageNotice />, {
      api: mockApi({ watchOutage }),
    });
    const [listener] = listeners;
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    act(() =>
      listener({
        answeredAt: ago(5 * MINUTE),
        unreachableSince: ago(4 * MINUTE),
      }),
    );
    const notice = screen.getByRole('alert');
    expect(notice).toHaveTextContent('This is the state of 5 minutes ago');
    expect(notice).toHaveTextContent(
      /The database of AI governance cannot be reached since .+M. Nothing can be saved/,
    );
    act(() => listener(undefined));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    unmount();
    expect(listeners.size).toBe(0);
  });
});
