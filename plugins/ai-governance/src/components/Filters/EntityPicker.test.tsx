import { Entity } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { TestApiProvider } from '@backstage/test-utils';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { mockApi } from '../../__testUtils__/api';
import { renderView } from '../../__testUtils__/render';
import { EntitiesPicker, EntityPicker } from './EntityPicker';

const person = (name: string, displayName: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { namespace: 'default', name },
  spec: { profile: { displayName } },
});

const PEOPLE = [
  person('ada', 'Ada Lind'),
  person('bo', 'Bo Lind'),
  person('cleo', 'Cleo Berg'),
];

/** A catalog that answers a search when it is told to, and with whom it is told. */
function slowCatalog() {
  const mock = catalogApiMock.mock({
    getEntitiesByRefs: async ({ entityRefs }) => ({
      items: PEOPLE.filter(({ metadata }) =>
        entityRefs.includes(`user:default/${metadata.name}`),
      ),
    }),
  });
  const waiting: Array<{
    term: string;
    resolve(found: Entity[]): void;
  }> = [];
  const search = (term: string) =>
    new Promise<Entity[]>(resolve => waiting.push({ term, resolve }));
  const page = (items: Entity[]) => ({
    items,
    totalItems: items.length,
    pageInfo: {},
  });
  mock.queryEntities.mockImplementation(async request =>
    request && 'fullTextFilter' in request && request.fullTextFilter
      ? page(await search(request.fullTextFilter.term))
      : page(PEOPLE),
  );
  return {
    mock,
    /** Waits until what was typed is searched for, and answers. */
    answer: async (...found: Entity[]) => {
      const typed = screen.getByLabelText<HTMLInputElement>('Who').value;
      await waitFor(() => expect(waiting.at(-1)?.term).toBe(typed));
      await act(async () => waiting.pop()!.resolve(found));
    },
  };
}

async function start(several = false, first?: string) {
  const catalog = slowCatalog();
  function View() {
    const [one, setOne] = useState(first);
    const [many, setMany] = useState<string[]>();
    const common = { name: 'who', label: 'Who', kinds: ['user'] };
    return (
      <TestApiProvider apis={[[catalogApiRef, catalog.mock]]}>
        {several ? (
          // As filters and forms do it: another array at each rendering.
          <EntitiesPicker
            {...common}
            value={many && [...many]}
            onChange={setMany}
          />
        ) : (
          <EntityPicker {...common} value={one} onChange={setOne} />
        )}
        <output data-testid="chosen">{[one, many].join('')}</output>
      </TestApiProvider>
    );
  }
  await renderView(<View />, { api: mockApi() });
  const field = await screen.findByLabelText('Who');
  return { ...catalog, field, user: userEvent.setup() };
}

const options = () =>
  screen.queryAllByRole('option').map(({ textContent }) => textContent);
const chosen = () => screen.getByTestId('chosen').textContent;

describe('a picker of entities', () => {
  it('names what an address chose by its title, as soon as the catalog knows it', async () => {
    const { field, user } = await start(false, 'user:default/ada');
    await waitFor(() => expect(field).toHaveValue('Ada Lind'));
    await user.clear(field);
    expect(field).toHaveValue('');
    await user.type(field, 'Ad');
    expect(field).toHaveValue('Ad');
  });

  it('finds people by their e-mail address, too', async () => {
    const { mock, field, user, answer } = await start();
    await user.type(field, 'a.lind@');
    await answer(PEOPLE[0]);
    await waitFor(() => expect(options()).toEqual(['Ada Lind']));
    expect(mock.queryEntities).toHaveBeenLastCalledWith(
      expect.objectContaining({
        fullTextFilter: {
          term: 'a.lind@',
          fields: expect.arrayContaining(['spec.profile.email']),
        },
      }),
    );
  });

  it.each([
    ['one', false],
    ['several', true],
  ])(
    'keeps what is typed and narrows the list to it: %s',
    async (_, several) => {
      const { field, answer, user } = await start(several);
      await user.type(field, 'lind');
      expect(field).toHaveValue('lind');
      await waitFor(() => expect(options()).toEqual(['Ada Lind', 'Bo Lind']));
      const [first] = screen.getAllByRole('option');
      await answer(...PEOPLE.slice(0, 2));
      expect(field).toHaveValue('lind');
      expect(options()).toEqual(['Ada Lind', 'Bo Lind']);
      // What a mouse was moved to is still there.
      expect(screen.getAllByRole('option')[0]).toBe(first);
    },
  );

  describe.each([
    ['one', false],
    ['several', true],
  ])('of %s', (_, several) => {
    it.each([
      ['whoever leaves the list', 'Ada Lind', 'user:default/ada'],
      ['whoever moves in it', 'Bo Lind', 'user:default/bo'],
    ])(
      'takes a click during which other results arrive: on %s',
      async (__, name, ref) => {
        const { field, answer, user } = await start(several);
        await user.type(field, 'lind');
        const option = await screen.findByRole('option', { name });
        await user.pointer({ keys: '[MouseLeft>]', target: option });
        await answer(PEOPLE[1]);
        await user.pointer({ keys: '[/MouseLeft]', target: option });
        expect(chosen()).toBe(ref);
      },
    );
  });

  it.each([
    ['one', false],
    ['several', true],
  ])(
    'shows whom the catalog found by what the list does not show: %s',
    async (_, several) => {
      const { field, answer, user } = await start(several);
      await user.type(field, 'c.berg');
      await answer(PEOPLE[2]);
      expect(options()).toEqual(['Cleo Berg']);
      // It was not found for what is typed next.
      await user.type(field, 'x');
      expect(options()).toEqual([]);
      await user.type(field, '{backspace}');
      await user.click(screen.getByRole('option', { name: 'Cleo Berg' }));
      expect(chosen()).toBe('user:default/cleo');
    },
  );

  it('shows what was found once a press is over', async () => {
    const { field, answer, user } = await start();
    await user.type(field, 'lind');
    const option = await screen.findByRole('option', { name: 'Ada Lind' });
    await user.pointer({ keys: '[MouseLeft>]', target: option });
    await answer(PEOPLE[1]);
    expect(options()).toEqual(['Ada Lind', 'Bo Lind']);
    await user.pointer({ keys: '[/MouseLeft]', target: field });
    await waitFor(() => expect(options()).toEqual(['Bo Lind']));
    expect(chosen()).toBe('');
  });
});
