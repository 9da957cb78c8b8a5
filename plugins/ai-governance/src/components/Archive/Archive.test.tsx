import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { record, recordPage } from '../../__testUtils__/records';
import { renderView } from '../../__testUtils__/render';
import { refuse } from '../../__testUtils__/refuse';
import { saveFile } from '../../lib/saveFile';
import { GovernancePage } from '../../shells/GovernancePage';
import { Archive } from './Archive';

jest.mock('../../lib/saveFile', () => ({ saveFile: jest.fn() }));

const GONE = {
  entityRef: 'aisystem:default/old-advisor',
  records: 1,
  removedAt: '2026-11-01T08:00:00.000Z',
};

const withArchive = (mayRelink = true) =>
  mockApi({
    listArchive: async () => ({ items: [GONE], mayRelink }),
    listRecords: async () =>
      recordPage([
        record('r', 'attestation', { data: { statement: 'All true.' } }),
      ]),
  });

const render = (api: ReturnType<typeof mockApi>, at = '/') =>
  renderView(<Archive />, { api, at });

describe('Archive', () => {
  it('has an address of its own below the page', async () => {
    await renderView(<GovernancePage />, {
      api: withArchive(),
      at: '/ai-governance/archived',
      mount: '/ai-governance',
    });
    expect(await screen.findByText('Archived systems')).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Inventory' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  it('shows the records of a system that left, at an address', async () => {
    const api = withArchive();
    await render(api);
    expect(
      await screen.findByRole('list', {
        name: 'Systems that left the catalog',
      }),
    ).toHaveTextContent('1 record');
    await userEvent.click(
      screen.getByRole('button', { name: /^Show the records/ }),
    );
    expect(
      await screen.findByRole('article', { name: 'Attestation' }),
    ).toBeInTheDocument();
    expect(api.listRecords).toHaveBeenCalledWith(
      { namespace: 'default', name: 'old-advisor' },
      { limit: 500 },
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/?system=aisystem%3Adefault%2Fold-advisor',
    );
  });

  it('re-links the records to a system of the catalog, with a reason', async () => {
    const api = withArchive();
    api.relinkRecords.mockResolvedValue({ records: 1 });
    await render(api);
    await userEvent.click(
      await screen.findByRole('button', { name: /^Re-link the records/ }),
    );
    const dialog = await screen.findByRole('dialog');
    const confirm = within(dialog).getByRole('button', { name: 'Re-link' });
    await userEvent.click(
      within(dialog).getByRole('textbox', {
        name: 'System that takes them over',
      }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /Credit limit advisor/ }),
    );
    expect(confirm).toBeDisabled();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /^Reason/ }),
      ' Renamed ',
    );
    await userEvent.click(confirm);
    await waitFor(() =>
      expect(api.relinkRecords).toHaveBeenCalledWith(
        { namespace: 'default', name: 'credit-limit-advisor' },
        { from: GONE.entityRef, reason: 'Renamed' },
      ),
    );
    await waitFor(() => expect(api.listArchive).toHaveBeenCalledTimes(2));
  });

  it('offers no re-link to who may not', async () => {
    await render(withArchive(false));
    await screen.findByRole('button', { name: /^Show the records/ });
    expect(screen.queryByRole('button', { name: /Re-link/ })).toBeNull();
  });

  it('says that nothing has left', async () => {
    await render(mockApi());
    expect(
      await screen.findByText('No system with records has left the catalog'),
    ).toBeInTheDocument();
  });

  it('says which permission it needs, and offers nothing without it', async () => {
    const denied = await refuse(403, { name: 'NotAllowedError' });
    await render(
      mockApi({
        listArchive: async () => {
          throw denied;
        },
      }),
    );
    expect(
      await screen.findByText(/ai-governance\.trail\.read/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows what could not be loaded, and tries again', async () => {
    const api = withArchive();
    api.listArchive.mockRejectedValueOnce(new Error('asleep'));
    await render(api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByText('Archived systems')).toBeInTheDocument();
  });
});

describe('TrailCard', () => {
  it('exports the trail as a file that can be verified', async () => {
    await render(mockApi());
    await userEvent.click(
      await screen.findByRole('button', { name: 'Export trail' }),
    );
    expect(await screen.findByText('0 entries were exported.')).toBeVisible();
    const [[file]] = (saveFile as jest.Mock).mock.calls;
    expect(file.name).toBe('ai-governance-trail-2026-11-20.json');
    expect(JSON.parse(file.parts.join(''))).toMatchObject({
      format: 'ai-governance-trail/1',
      entries: [],
    });
  });

  it('says how many entries hold, and the hash of the last one', async () => {
    await render(
      mockApi({
        verifyTrail: async () => ({
          valid: true,
          entries: 12,
          head: { sequence: 12, hash: 'abc' },
        }),
      }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Verify' }),
    );
    expect(
      await screen.findByText('12 entries verified: the trail is whole'),
    ).toBeVisible();
    expect(
      screen.getByText('Hash of entry 12, the last one: abc'),
    ).toBeVisible();
  });

  it('names the first entry that does not hold', async () => {
    await render(
      mockApi({
        verifyTrail: async () => ({
          valid: false,
          entries: 12,
          fault: { sequence: 7, kind: 'removed', message: 'It is not there.' },
        }),
      }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Verify' }),
    );
    expect(
      await screen.findByText(
        'The trail is not whole: entry 7 is the first fault',
      ),
    ).toBeVisible();
    expect(screen.getByText('It is not there.')).toBeVisible();
  });
});
