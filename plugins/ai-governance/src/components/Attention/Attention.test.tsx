import { AttentionItem } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import {
  attentionItem,
  attentionPage,
  FINDING,
  unregisteredPage,
} from '../../__testUtils__/attention';
import { DRAFT } from '../../__testUtils__/pullRequests';
import { renderView } from '../../__testUtils__/render';
import { saveFile } from '../../lib/saveFile';
import { Attention } from './Attention';

jest.mock('../../lib/saveFile');

const render = (
  options: { at?: string; api?: ReturnType<typeof mockApi> } = {},
) =>
  renderView(<Attention />, {
    api: options.api ?? mockApi(),
    at: options.at,
  });

const sections = () =>
  screen.findByRole('navigation', { name: 'What needs attention, by kind' });
const rows = async (name: RegExp) =>
  within(await screen.findByRole('table', { name }))
    .getAllByRole('row')
    .slice(1);
const address = () => screen.getByTestId('address').textContent;

describe('Attention', () => {
  it('shows each kind with its number, the most urgent first, and opens it', async () => {
    await render();
    const links = within(await sections()).getAllByRole('link');
    expect(links.map(link => link.getAttribute('aria-label'))).toEqual([
      'Unowned: 1',
      'Unregistered AI: 1',
      'Evidence expired: 2',
      'Treatment overdue: 1',
    ]);
    expect(links[0]).toHaveAttribute('aria-current', 'true');
    const [row] = await rows(/^Unowned \(1\)/);
    expect(row).toHaveTextContent('Emotion screening');
    expect(row).toHaveTextContent('Nobody');
    expect(row).toHaveTextContent('Prohibited');
    expect(row).toHaveTextContent('Nov 1, 2026');
    expect(
      within(row).getByRole('button', {
        name: 'Assign an owner: Emotion screening',
      }),
    ).toBeVisible();
    expect(screen.getByText(/^Nothing to do: Owner missing,/)).toBeVisible();
  });

  it('opens a kind by its address, and keeps the filters', async () => {
    const api = mockApi();
    await render({ api, at: '/?kind=evidence-expired&class=high&level=gold' });
    expect(await rows(/^Evidence expired \(2\)/)).toHaveLength(2);
    expect(api.listAttention).toHaveBeenLastCalledWith({
      class: ['high'],
      kind: ['evidence-expired'],
      limit: 50,
    });
    const unowned = within(await sections()).getByRole('link', {
      name: 'Unowned: 1',
    });
    await userEvent.click(unowned);
    expect(address()).toBe('/?kind=unowned&class=high&level=gold');
    expect(await rows(/^Unowned/)).toHaveLength(1);
  });

  it('leads to the control, the risk and who has to act', async () => {
    await render({ at: '/?kind=treatment-overdue' });
    const [row] = await rows(/^Treatment overdue/);
    expect(
      within(row).getByRole('link', { name: /Young applicants/ }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/aisystem/credit-limit-advisor/ai-risk?risk=r-bias',
    );
    expect(within(row).getByRole('link', { name: /amina/ })).toHaveAttribute(
      'href',
      '/catalog/default/user/amina',
    );
  });

  it('names the control that expired', async () => {
    await render({ at: '/?kind=evidence-expired' });
    const [row] = await rows(/^Evidence expired/);
    expect(
      await within(row).findByRole('link', { name: /^RSK-01 / }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/aisystem/credit-limit-advisor/ai-controls?control=RSK-01',
    );
  });

  it('leads to who could own it, the line to write and a question to them', async () => {
    const api = mockApi({
      listAttention: async query =>
        attentionPage(query, [
          attentionItem('dangling', 'credit-limit-advisor'),
        ]),
    });
    await render({ api, at: '/?kind=dangling' });
    const [row] = await rows(/^Owner missing/);
    await userEvent.click(
      within(row).getByRole('button', { name: /^Assign an owner/ }),
    );
    const dialog = await screen.findByRole('dialog');
    const [team, bank] = await within(dialog).findAllByRole('listitem');
    expect(team).toHaveTextContent(
      /API team.*owns .*api.*, which it runs on or which uses it/,
    );
    expect(bank).toHaveTextContent(/is above .*gone.*, the declared owner/);
    await userEvent.click(
      within(team).getByRole('button', { name: 'Take API team' }),
    );
    expect(dialog).toHaveTextContent(
      'owner: group:default/api-team # left in May',
    );
    await userEvent.click(
      within(bank).getByRole('button', { name: 'Ask Bank' }),
    );
    expect(api.remindOfAttention).toHaveBeenCalledWith(
      expect.objectContaining({
        entityRef: 'aisystem:default/credit-limit-advisor',
        kind: 'dangling',
        candidate: 'group:default/bank',
      }),
    );
  });

  it('says what the catalog has against an edit, and leads to the descriptor', async () => {
    const refused = attentionItem('edit-refused', 'credit-limit-advisor', {
      message: 'InputError: spec.risk.class must be one of the classes',
    });
    const api = mockApi({
      listAttention: async query => attentionPage(query, [refused]),
    });
    await render({ api, at: '/?kind=edit-refused' });
    const [row] = await rows(/^Edit refused \(1\)/);
    expect(row).toHaveTextContent(refused.message!);
    expect(row).toHaveTextContent('Nov 1, 2026');
    expect(
      within(row).getByRole('button', { name: /^Correct the descriptor: / }),
    ).toBeVisible();
  });

  it('reminds once, and says when somebody was reminded', async () => {
    const api = mockApi();
    await render({ api, at: '/?kind=evidence-expired' });
    const [first, second] = await rows(/^Evidence expired/);
    expect(
      within(second).queryByRole('button', { name: /^Remind/ }),
    ).toBeNull();
    expect(second).toHaveTextContent(/Reminded/);
    await userEvent.click(
      within(first).getByRole('button', { name: /^Remind/ }),
    );
    expect(api.remindOfAttention).toHaveBeenCalledWith({
      entityRef: 'aisystem:default/credit-limit-advisor',
      kind: 'evidence-expired',
      key: 'RSK-01',
    });
    await waitFor(() => expect(first).toHaveTextContent(/Reminded/));
    expect(within(first).queryByRole('button', { name: /^Remind/ })).toBeNull();
  });

  it('looks at the pack that is chosen, also when it reminds and leads on', async () => {
    const api = mockApi();
    await render({ api, at: '/?kind=evidence-expired&pack=eu-ai-act' });
    const [row] = await rows(/^Evidence expired/);
    expect(within(row).getByRole('button', { name: /^Open/ })).toHaveAttribute(
      'href',
      '/catalog/default/aisystem/credit-limit-advisor/ai-controls?pack=eu-ai-act&control=RSK-01',
    );
    await userEvent.click(within(row).getByRole('button', { name: /^Remind/ }));
    expect(api.remindOfAttention).toHaveBeenCalledWith(
      expect.objectContaining({ key: 'RSK-01', pack: 'eu-ai-act' }),
    );
  });

  it('says why nobody could be reminded', async () => {
    const remindOfAttention = jest.fn(async () => {
      throw new Error('Within the last 24 hours');
    });
    await render({
      api: mockApi({ remindOfAttention }),
      at: '/?kind=treatment-overdue',
    });
    const [row] = await rows(/^Treatment overdue/);
    await userEvent.click(within(row).getByRole('button', { name: /^Remind/ }));
    expect(await within(row).findByRole('alert')).toHaveTextContent(
      'Not sent: Within the last 24 hours',
    );
  });

  it('shows more of a long list, and counts what there is', async () => {
    const items: AttentionItem[] = ['a', 'b', 'c'].map(name =>
      attentionItem('vacant', name),
    );
    const listAttention = jest.fn(
      async (query: { cursor?: string; limit?: number } = {}) => ({
        items: query.cursor ? items.slice(2) : items.slice(0, 2),
        totalItems: 3,
        counts: { vacant: 3 },
        ...(!query.cursor && { nextCursor: 'c2' }),
      }),
    );
    await render({ api: mockApi({ listAttention }) });
    expect(await rows(/^Owner empty \(3\)/)).toHaveLength(2);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show more (2 of 3)' }),
    );
    await waitFor(async () =>
      expect(await rows(/^Owner empty \(3\)/)).toHaveLength(3),
    );
    expect(screen.queryByRole('button', { name: /^Show more/ })).toBeNull();
  });

  it('downloads the whole list of a kind, with every filter of the view', async () => {
    const api = mockApi();
    const filters =
      'pack=eu-ai-act&q=e&owner=group:default/team&groupTree=group:default/all&domainTree=domain:default/lending&stage=deployment&class=prohibited';
    await render({ api, at: `/?kind=unowned&${filters}&level=gold` });
    await rows(/^Unowned/);
    const { limit: _, ...shown } = api.listAttention.mock.lastCall![0]!;
    expect(shown).toEqual({
      kind: ['unowned'],
      pack: 'eu-ai-act',
      q: 'e',
      owner: ['group:default/team'],
      groupTree: 'group:default/all',
      domainTree: 'domain:default/lending',
      stage: ['deployment'],
      class: ['prohibited'],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'CSV' }));
    await screen.findByText(/^Downloaded attention\.csv/);
    expect(api.downloadExport).toHaveBeenCalledWith(
      { export: 'attention', query: shown },
      expect.anything(),
    );
    expect(jest.mocked(saveFile).mock.lastCall![0].name).toBe('attention.csv');
  });

  it('offers no file of a list that is empty', async () => {
    await render({ at: '/?kind=vacant' });
    await screen.findByText('Nothing to do here');
    expect(screen.queryByRole('button', { name: 'CSV' })).toBeNull();
  });

  it('has a good word when nothing needs anybody', async () => {
    await render({
      api: mockApi({
        listAttention: async () => attentionPage({}, []),
        listUnregistered: async () => ({
          ...unregisteredPage(),
          items: [],
          totalItems: 0,
          counts: { open: 0, dismissed: 0 },
        }),
      }),
    });
    expect(
      await screen.findByText('Nothing needs attention'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says what could not be loaded, and tries again', async () => {
    const listAttention = jest
      .fn(async () => attentionPage())
      .mockRejectedValueOnce(new Error('down'));
    await render({ api: mockApi({ listAttention }) });
    await screen.findByText(/What needs attention could not be loaded/);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await sections()).toBeInTheDocument();
  });
});

describe('Unregistered AI', () => {
  const at = '/?kind=unregistered';

  it('says of each finding why', async () => {
    await render({ at });
    const why = await screen.findByRole('list', {
      name: 'Why Complaint summariser looks like AI',
    });
    expect(
      within(why)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      'It uses the library openai, according to requirements.txt (strong)',
      'It has the tag nlp (medium)',
    ]);
    expect(screen.getByText('Very likely AI')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /Complaint summariser/ }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/complaint-summariser',
    );
  });

  it('offers a descriptor to copy, to download and to open in a template', async () => {
    await render({ at });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Register: Complaint/ }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('kind: AISystem');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Download' }),
    );
    expect(saveFile).toHaveBeenLastCalledWith(
      expect.objectContaining({
        name: 'complaint-summariser.yaml',
        parts: [FINDING.descriptor],
      }),
    );
    const link = await within(dialog).findByRole('button', {
      name: 'Open in the template',
    });
    const url = new URL(link.getAttribute('href')!, 'http://localhost');
    expect(url.pathname).toBe('/create/templates/default/register-ai-system');
    expect(JSON.parse(url.searchParams.get('formData')!)).toEqual({
      name: 'complaint-summariser',
      title: 'Complaint summariser',
      description: 'Condenses complaints: for the evening report.',
      type: 'generative',
      lifecycle: 'production',
      lifecycleStage: 'operation-monitoring',
      owner: 'group:default/credit-decisioning',
      accountable: 'other',
      dependsOn: ['component:default/complaint-summariser'],
      models: [{ name: 'summariser' }],
    });
    // What is done most stands where dialogs have it: last.
    const names = within(dialog)
      .getAllByRole('button')
      .map(button => button.textContent);
    expect(names[names.length - 1]).toBe('Copy');
    expect(
      within(dialog).getByRole('button', { name: 'Register the file' }),
    ).toHaveAttribute('href', '/catalog-import');
  });

  it('proposes the descriptor of a finding in two clicks, or leads to the form', async () => {
    const api = mockApi();
    await render({ api, at });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Register: Complaint/ }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(
      await dialog.findByRole('button', { name: 'Open a pull request' }),
    );
    const propose = within(
      await screen.findByRole('dialog', { name: 'Open a pull request' }),
    );
    expect(propose.getByText('git.example.com/mail/summariser')).toBeVisible();
    expect(propose.getByLabelText(/^Title/)).toHaveValue(
      'Register Complaint summariser as an AI system',
    );
    await userEvent.click(propose.getByRole('button', { name: 'Open' }));
    expect(
      await propose.findByRole('link', { name: /The pull request is open/ }),
    ).toBeInTheDocument();
    expect(api.proposeDraft).toHaveBeenCalledWith({
      entityRef: FINDING.entityRef,
      text: DRAFT.text,
      title: 'Register Complaint summariser as an AI system',
    });
    await userEvent.click(propose.getByRole('button', { name: 'Close' }));
    expect(
      await dialog.findByRole('button', { name: 'Fill in a form' }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/register?finding=component%3Adefault%2Fcomplaint-summariser',
    );
  });

  it('dismisses with a reason and a date, and counts again', async () => {
    const api = mockApi();
    await render({ api, at });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Dismiss: Complaint/ }),
    );
    const dialog = await screen.findByRole('dialog');
    const confirm = within(dialog).getByRole('button', { name: 'Dismiss' });
    expect(confirm).toBeDisabled();
    await userEvent.type(within(dialog).getByLabelText(/Reason/), ' A test ');
    const date = within(dialog).getByLabelText(/Until/);
    await userEvent.clear(date);
    expect(confirm).toBeDisabled();
    await userEvent.type(date, '2099-01-31');
    const reads = api.listAttention.mock.calls.length;
    await userEvent.click(confirm);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const [[input]] = api.dismissUnregistered.mock.calls;
    expect(input).toMatchObject({
      entityRef: FINDING.entityRef,
      reason: 'A test',
    });
    expect(input.until).toMatch(/^2099-0[12]-/);
    await waitFor(() =>
      expect(api.listAttention.mock.calls.length).toBeGreaterThan(reads),
    );
  });

  it('keeps the dialog when it was not dismissed', async () => {
    const dismissUnregistered = jest.fn(async () => {
      throw new Error('That needs a permission');
    });
    await render({ api: mockApi({ dismissUnregistered }), at });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Dismiss: Complaint/ }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/Reason/), 'A test');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Dismiss' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'That needs a permission',
    );
  });

  it.each([
    ['', { state: 'open' }],
    [
      '&state=dismissed&q=book&owner=group:default/team&class=high',
      { state: 'dismissed', q: 'book', owner: ['group:default/team'] },
    ],
  ])('downloads the findings in view, with %j', async (filters, query) => {
    const api = mockApi();
    await render({ api, at: `${at}${filters}` });
    await userEvent.click(await screen.findByRole('button', { name: 'CSV' }));
    await screen.findByText(/^Downloaded unregistered\.csv/);
    expect(api.listUnregistered).toHaveBeenCalledWith({ ...query, limit: 50 });
    expect(api.downloadExport).toHaveBeenCalledWith(
      { export: 'unregistered', query },
      expect.anything(),
    );
  });

  it('offers no dismissal to those who may not', async () => {
    await render({
      api: mockApi({
        listUnregistered: async query => ({
          ...unregisteredPage(query),
          mayDismiss: false,
        }),
      }),
      at,
    });
    await screen.findByRole('button', { name: /^Register/ });
    expect(screen.queryByRole('button', { name: /^Dismiss:/ })).toBeNull();
  });

  it('shows what was dismissed, by whom, why and until when', async () => {
    await render({ at });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Dismissed (1)' }),
    );
    expect(address()).toBe('/?kind=unregistered&state=dismissed');
    expect(await screen.findByText(/It is a book\./)).toHaveTextContent(
      /^Dismissed by .*amina until .*2027: It is a book\./,
    );
  });
});
