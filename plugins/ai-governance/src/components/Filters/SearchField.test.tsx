import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { mockApi } from '../../__testUtils__/api';
import { renderView } from '../../__testUtils__/render';
import { useSystemFilters } from '../../hooks';
import { SearchField } from './SearchField';

jest.mock('../../hooks', () => ({
  ...jest.requireActual('../../hooks'),
  useSystemFilters: jest.fn(),
}));

/** An address that follows what is sent when the test says so, as a busy page does. */
async function start() {
  const setFilters = jest.fn();
  let follow: (q?: string) => void;
  function View() {
    const [q, setQ] = useState<string>();
    follow = setQ;
    jest
      .mocked(useSystemFilters)
      .mockReturnValue({ filters: { q }, setFilters, clearFilters: jest.fn() });
    return <SearchField />;
  }
  await renderView(<View />, { api: mockApi() });
  return {
    setFilters,
    field: screen.getByLabelText('Search'),
    follow: (q?: string) => act(async () => follow(q)),
  };
}

describe('SearchField', () => {
  it('keeps what is typed while the address follows what was typed before', async () => {
    const { field, follow, setFilters } = await start();
    await userEvent.click(field);
    await userEvent.paste('li');
    await waitFor(() =>
      expect(setFilters).toHaveBeenLastCalledWith(
        { q: 'li' },
        { replace: true },
      ),
    );
    await userEvent.paste('mit');
    await follow('li');
    expect(field).toHaveValue('limit');
    await waitFor(() =>
      expect(setFilters).toHaveBeenLastCalledWith(
        { q: 'limit' },
        { replace: true },
      ),
    );
  });

  it('shows what the address says when something else changes it', async () => {
    const { field, follow, setFilters } = await start();
    await userEvent.click(field);
    await userEvent.paste('li');
    await waitFor(() => expect(setFilters).toHaveBeenCalled());
    await follow('li');
    await follow('loan');
    expect(field).toHaveValue('loan');
    await follow(undefined);
    expect(field).toHaveValue('');
  });
});
