import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { renderView } from '../../__testUtils__/render';
import { SYSTEMS, system, systemPage } from '../../__testUtils__/systems';
import { saveFile } from '../../lib/saveFile';
import { Inventory } from './Inventory';

jest.mock('../../lib/saveFile');

const render = (
  options: { at?: string; api?: ReturnType<typeof mockApi> } = {},
) =>
  renderView(<Inventory />, {
    api: options.api ?? mockApi(),
    at: options.at,
  });

const table = () =>
  screen.findByRole('table', { name: 'Inventory of AI systems' });
const openFilters = () =>
  userEvent.click(screen.getByRole('button', { name: 'Filters' }));
const address = () => screen.getByTestId('address').textContent;

describe('Inventory', () => {
  it('lists a page of systems with owner, class, stage, level and gates', async () => {
    await render();
    const [, first, second, third] = within(await table()).getAllByRole('row');
    expect(first).toHaveTextContent('Emotion screening');
    expect(first).toHaveTextContent('Blocked');
    expect(first).toHaveTextContent('Unowned');
    expect(second).toHaveTextContent('High risk');
    expect(second).toHaveTextContent('Operation and monitoring');
    expect(second).toHaveTextContent('50%');
    expect(second).toHaveTextContent('2 controls1 gate');
    expect(third).toHaveTextContent('Owner missing');
    expect(third).toHaveTextContent('Nothing due');
    expect(
      within(second).getByRole('link', { name: /Credit limit advisor/ }),
    ).toHaveAttribute('href', '/catalog/default/aisystem/credit-limit-advisor');
    expect(
      within(second).getByRole('link', { name: /credit-decisioning/ }),
    ).toHaveAttribute('href', '/catalog/default/group/credit-decisioning');
    expect(screen.getByText('3 AI systems')).toBeInTheDocument();
  });

  it('asks the API for what the address says', async () => {
    const api = mockApi();
    await render({
      api,
      at: '/?q=credit&groupTree=group:default/lending&class=high&class=limited&level=none&ownership=vacant&blocked=true&control=RSK-01&controlState=fail&orderBy=failing,desc&limit=50',
    });
    await table();
    expect(api.listSystems).toHaveBeenCalledWith({
      q: 'credit',
      groupTree: 'group:default/lending',
      class: ['high', 'limited'],
      level: ['none'],
      ownership: ['vacant'],
      blocked: true,
      control: 'RSK-01',
      controlState: ['fail'],
      orderBy: 'failing,desc',
      limit: 50,
    });
  });

  it('sorts by a heading, first by what is most urgent, then the other way', async () => {
    const api = mockApi();
    await render({ api });
    const heading = within(await table()).getByRole('columnheader', {
      name: 'Not passing',
    });
    await userEvent.click(within(heading).getByRole('button'));
    expect(api.listSystems).toHaveBeenLastCalledWith(
      expect.objectContaining({ orderBy: 'failing,desc' }),
    );
    expect(heading).toHaveAttribute('aria-sort', 'descending');
    await userEvent.click(within(heading).getByRole('button'));
    expect(api.listSystems).toHaveBeenLastCalledWith(
      expect.objectContaining({ orderBy: 'failing,asc' }),
    );
    expect(address()).toBe('/?orderBy=failing%2Casc');
  });

  it('shows the worst first with one click', async () => {
    const api = mockApi();
    await render({ api, at: '/?cursor=c2' });
    await table();
    await userEvent.click(screen.getByRole('button', { name: 'Worst first' }));
    expect(address()).toBe('/?orderBy=failing,desc');
    await waitFor(() =>
      expect(api.listSystems).toHaveBeenLastCalledWith({
        orderBy: 'failing,desc',
        limit: 20,
      }),
    );
  });

  it('hides columns, and keeps that in the address', async () => {
    await render({ at: '/?class=high' });
    await table();
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Stage' }));
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Last change' }),
    );
    expect(address()).toBe('/?class=high&hide=stage%2Cchanged');
    const headings = within(
      screen.getByRole('table', { hidden: true }),
    ).getAllByRole('columnheader', { hidden: true });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      '',
      'Name',
      'Owner',
      'Class',
      'Level',
      'Completeness',
      'Not passing',
      'Open high risks',
    ]);
  });

  it('saves what is in view under a name, offers it, and forgets it', async () => {
    await render({ at: '/?class=high&cursor=c2&hide=stage' });
    await table();
    await userEvent.click(
      screen.getByRole('button', { name: 'Save this view' }),
    );
    await userEvent.type(screen.getByLabelText('Name of the view'), 'For May');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await userEvent.click(screen.getByRole('button', { name: 'By name' }));
    expect(address()).toBe('/');
    await userEvent.click(
      await screen.findByRole('button', { name: 'For May' }),
    );
    expect(address()).toBe('/?class=high&hide=stage');
    expect(screen.queryByRole('button', { name: 'Save this view' })).toBeNull();
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove the view For May' }),
    );
    expect(screen.queryByRole('button', { name: 'For May' })).toBeNull();
  });

  it('selects systems for which an owner is assigned', async () => {
    const api = mockApi();
    await render({ api });
    await table();
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Select Credit limit advisor' }),
    );
    expect(screen.getByText('1 selected')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Select all that are listed' }),
    );
    expect(screen.getByText('3 selected')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Assign an owner' }),
    );
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    await waitFor(() =>
      expect(api.listOwnerCandidates).toHaveBeenCalledTimes(3),
    );
  });

  it('steps through the pages by cursor, each with its own address', async () => {
    const listSystems = jest.fn(async (query = {}) =>
      query.cursor === 'c2'
        ? systemPage([system('second-page')], {
            totalItems: 4,
            prevCursor: 'c1',
          })
        : systemPage(SYSTEMS, { totalItems: 4, nextCursor: 'c2' }),
    );
    await render({ api: mockApi({ listSystems }), at: '/?class=high' });
    await table();
    expect(
      screen.getByRole('button', { name: 'Previous page' }),
    ).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(await screen.findByText('second-page')).toBeInTheDocument();
    expect(address()).toBe('/?class=high&cursor=c2');
    // The cursor carries filters and order.
    expect(listSystems).toHaveBeenLastCalledWith({ cursor: 'c2', limit: 20 });
    expect(screen.getByRole('button', { name: 'Next page' })).toBeDisabled();
  });

  it('searches for what is typed, and starts at the first page', async () => {
    const api = mockApi();
    await render({ api, at: '/?cursor=c2' });
    await table();
    await userEvent.click(screen.getByLabelText('Search'));
    await userEvent.paste('limit');
    await waitFor(() => expect(address()).toBe('/?q=limit'));
    const searches = api.listSystems.mock.calls.filter(([query]) => query?.q);
    expect(searches).toEqual([
      [{ q: 'limit', orderBy: 'name,asc', limit: 20 }],
    ]);
  });

  it('asks for the failing states when a control is chosen', async () => {
    const api = mockApi();
    await render({ api });
    await table();
    await openFilters();
    await userEvent.click(screen.getByLabelText('Control'));
    await userEvent.click(
      await screen.findByRole('option', {
        name: 'RSK-01 The system is classified',
      }),
    );
    expect(address()).toBe(
      '/?control=RSK-01&controlState=fail&controlState=expired&controlState=unknown',
    );
    await waitFor(() =>
      expect(api.listSystems).toHaveBeenLastCalledWith(
        expect.objectContaining({
          control: 'RSK-01',
          controlState: ['fail', 'expired', 'unknown'],
        }),
      ),
    );
  });

  it('chooses a group out of the catalog', async () => {
    await render();
    await table();
    await openFilters();
    await userEvent.click(screen.getByLabelText('Group and its subgroups'));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Credit decisioning' }),
    );
    expect(address()).toBe('/?groupTree=group%3Adefault%2Fcredit-decisioning');
    expect(screen.getByLabelText('Group and its subgroups')).toHaveValue(
      'Credit decisioning',
    );
  });

  it('shows and drops the relation by which it was reached', async () => {
    await render({ at: '/?relatedTo=component:default/limit-api' });
    await screen.findByText('Related to limit-api');
    await userEvent.click(
      screen.getByRole('img', { name: 'Remove the filter' }),
    );
    expect(address()).toBe('/');
  });

  it('lists what the scope of the management system leaves out, until told not to', async () => {
    const api = mockApi();
    await render({ at: '/?inAimsScope=false', api });
    await screen.findByText('Outside the scope of the AI management system');
    expect(api.listSystems).toHaveBeenCalledWith(
      expect.objectContaining({ inAimsScope: false }),
    );
    await userEvent.click(
      screen.getByRole('img', { name: 'Remove the filter' }),
    );
    expect(address()).toBe('/');
  });

  it('keeps in its address, shows and drops a day of law', async () => {
    const api = mockApi();
    await render({ at: '/?pack=eu-ai-act&lawDate=2026-12-02', api });
    await screen.findByText('Law from Dec 2, 2026');
    expect(api.listSystems).toHaveBeenCalledWith(
      expect.objectContaining({ lawDate: '2026-12-02', pack: 'eu-ai-act' }),
    );
    await userEvent.click(
      screen.getByRole('img', { name: 'Remove the filter' }),
    );
    expect(address()).toBe('/?pack=eu-ai-act');
  });

  it('drops one of several relations and keeps the others', async () => {
    await render({
      at: '/?relatedTo=user:default/mira&relatedTo=group:default/lending',
    });
    await screen.findByText('Related to mira');
    const [first] = screen.getAllByRole('img', { name: 'Remove the filter' });
    await userEvent.click(first);
    expect(address()).toBe('/?relatedTo=group%3Adefault%2Flending');
  });

  it('narrows to open high risks and sorts by them', async () => {
    const api = mockApi();
    await render({ api });
    await table();
    await openFilters();
    await userEvent.click(screen.getByLabelText('Open high risks only'));
    await userEvent.click(
      within(await table()).getByRole('button', { name: 'Open high risks' }),
    );
    expect(address()).toBe(
      '/?hasOpenHighRisks=true&orderBy=openHighRisks%2Cdesc',
    );
    expect(api.listSystems).toHaveBeenLastCalledWith(
      expect.objectContaining({
        hasOpenHighRisks: true,
        orderBy: 'openHighRisks,desc',
      }),
    );
  });

  it('clears all filters at once and keeps the order', async () => {
    await render({ at: '/?class=high&orderBy=level%2Casc' });
    await table();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    expect(address()).toBe('/?orderBy=level%2Casc');
  });

  it('downloads the whole list as CSV, with its filters and order', async () => {
    const downloadExport = jest.fn(async () => ({
      name: 'ai-systems.csv',
      type: 'text/csv',
      content: new Blob(['x'.repeat(2048)]),
    }));
    await render({
      api: mockApi({ downloadExport }),
      at: '/?class=high&limit=50',
    });
    await table();
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
    expect(
      await screen.findByText('Downloaded ai-systems.csv, 2 KB'),
    ).toBeInTheDocument();
    expect(downloadExport).toHaveBeenCalledWith(
      {
        export: 'inventory',
        query: { class: ['high'], orderBy: 'name,asc' },
      },
      expect.anything(),
    );
    expect(jest.mocked(saveFile).mock.calls[0][0].name).toBe('ai-systems.csv');
  });

  it('says why a download failed', async () => {
    const downloadExport = jest.fn(async () => {
      throw new Error('The database is asleep');
    });
    await render({ api: mockApi({ downloadExport }) });
    await table();
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
    expect(
      await screen.findByText('The download failed: The database is asleep'),
    ).toBeInTheDocument();
  });

  it('tells a catalog without AI systems from filters that leave nothing', async () => {
    const api = mockApi({ listSystems: async () => systemPage([]) });
    await render({ api });
    expect(
      await screen.findByText('No AI system in the catalog'),
    ).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Search'), 'nothing');
    expect(
      await screen.findByText('No AI system matches the filters'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'CSV' }),
    ).not.toBeInTheDocument();
  });

  it('shows a failure and leads back to the first page', async () => {
    const listSystems = jest.fn(async (query = {}) => {
      if (query.cursor) throw new Error('Malformed cursor');
      return systemPage();
    });
    await render({ api: mockApi({ listSystems }), at: '/?cursor=old' });
    expect(
      await screen.findByText(/The inventory could not be loaded/),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Go to the first page' }),
    );
    await table();
    expect(address()).toBe('/');
  });

  it('shows markup in names as text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const { container } = await render({
      api: mockApi({
        listSystems: async () =>
          systemPage([system('x', { title, description: '<b>bold</b>' })]),
      }),
    });
    expect(await screen.findByText(title)).toBeInTheDocument();
    expect(screen.getByText('<b>bold</b>')).toBeInTheDocument();
    expect(container.querySelector('img[src="x"], td b')).toBeNull();
  });
});
