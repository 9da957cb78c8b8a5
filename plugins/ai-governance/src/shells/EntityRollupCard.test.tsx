import { act, screen, waitFor } from '@testing-library/react';
import { mockApi } from '../__testUtils__/api';
import { LENDING } from '../__testUtils__/entities';
import { renderView } from '../__testUtils__/render';
import { EntityRollupCard } from './EntityRollupCard';

describe('EntityRollupCard', () => {
  it('begins at the group, opened', async () => {
    const api = mockApi();
    await renderView(<EntityRollupCard />, { api, entity: LENDING });
    expect(
      await screen.findByRole('button', { name: 'Show what is below credit' }),
    ).toBeInTheDocument();
    expect(api.getRollup).toHaveBeenCalledWith({
      by: 'group',
      root: 'group:default/lending',
      depth: 0,
    });
    expect(screen.getByRole('link', { name: /Open trends/ })).toHaveAttribute(
      'href',
      '/ai-governance/trends?groupTree=group%3Adefault%2Flending',
    );
  });

  it('is not there where there is nothing below, unless it is asked to say so', async () => {
    const api = mockApi({
      getRollup: async ({ by }) => ({ by, roots: [], nodes: [] }),
    });
    const view = await renderView(<EntityRollupCard />, {
      api,
      entity: LENDING,
    });
    await waitFor(() => expect(api.getRollup).toHaveBeenCalled());
    await act(async () => {});
    expect(screen.queryByText('AI systems here and below')).toBeNull();
    view.unmount();
    await renderView(<EntityRollupCard showWhenEmpty />, {
      api,
      entity: LENDING,
    });
    expect(await screen.findByText('No AI system here')).toBeInTheDocument();
  });
});
