import {
  searchApiRef,
  SearchContextProvider,
} from '@backstage/plugin-search-react';
import { TestApiProvider } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { ADVISOR } from '../../__testUtils__/entities';
import { renderView } from '../../__testUtils__/render';
import { SearchFilters } from './SearchFilters';

const OWNED = {
  ...ADVISOR,
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/credit-decisioning' },
  ],
};

const render = async (types: string[] = []) => {
  const query = jest.fn(async () => ({ results: [] }));
  await renderView(
    <TestApiProvider apis={[[searchApiRef, { query }]]}>
      <SearchContextProvider initialState={{ term: '', types, filters: {} }}>
        <SearchFilters />
      </SearchContextProvider>
    </TestApiProvider>,
    { api: mockApi(), catalog: [OWNED] },
  );
  return query;
};

describe('filters of the search page', () => {
  it.each([
    ['Class', 'High risk', { class: 'high' }],
    ['Level', 'Gold', { level: 'gold' }],
    ['State', 'Submitted', { state: 'submitted' }],
    ['Kind', 'AISystem', { kind: 'AISystem' }],
    [
      'Owner',
      'group:default/credit-decisioning',
      { owner: 'group:default/credit-decisioning' },
    ],
  ])('narrows by %s', async (label, option, filters) => {
    const query = await render();
    const select = within(await screen.findByLabelText(label));
    await userEvent.click(select.getByRole('button'));
    await userEvent.click(await screen.findByRole('option', { name: option }));
    await waitFor(() =>
      expect(query).toHaveBeenLastCalledWith(
        expect.objectContaining({ filters }),
        expect.anything(),
      ),
    );
  });

  it('hides where only other types are searched', async () => {
    await render(['software-catalog']);
    expect(screen.queryByLabelText('Class')).toBeNull();
  });
});
