import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { renderView } from '../../__testUtils__/render';
import { summary } from '../../__testUtils__/systems';
import { PackControls } from './PackControls';

const render = (at = '/', api = mockApi()) =>
  renderView(<PackControls />, { api, at });

const table = () =>
  screen.findByRole('table', { name: 'Controls of the pack' });
const ids = async () =>
  within(await table())
    .getAllByRole('rowheader')
    .map(({ textContent }) => /^[A-Z]+-\d+/.exec(textContent!)![0]);

describe('PackControls', () => {
  it('counts who does and does not pass each control, worst first', async () => {
    await render();
    expect(await ids()).toEqual(['RSK-01', 'INV-01', 'INV-03']);
    const row = within(await table()).getByRole('row', { name: /^RSK-01/ });
    expect(row).toHaveTextContent('The system is classified');
    expect(row).toHaveTextContent('50%');
    expect(
      screen.getByText('3 of 3 controls, over 20 AI systems'),
    ).toBeInTheDocument();
  });

  it.each([
    [
      /^10 AI systems: RSK-01 .*, Not passing$/,
      '&control=RSK-01&controlState=fail&controlState=expired&controlState=unknown',
    ],
    [
      /^10 AI systems: RSK-01 .*, Passing$/,
      '&control=RSK-01&controlState=pass',
    ],
  ])('leads from %s to these systems, within the filters', async (name, to) => {
    const api = mockApi();
    await render('/?pack=iso-42001&class=high', api);
    expect(within(await table()).getByRole('link', { name })).toHaveAttribute(
      'href',
      `/ai-governance/inventory?pack=iso-42001&class=high${to}`,
    );
    expect(api.getSummary).toHaveBeenCalledWith({
      pack: 'iso-42001',
      class: ['high'],
    });
    expect(api.listControls).toHaveBeenCalledWith('iso-42001');
  });

  it('leads to what a control asks for', async () => {
    await render();
    expect(
      within(await table()).getByRole('link', {
        name: 'The system is classified',
      }),
    ).toHaveAttribute('href', '/ai-governance/crosswalk?item=control%3ARSK-01');
  });

  it('orders and searches, and keeps both in the address', async () => {
    await render();
    await table();
    await userEvent.click(screen.getByRole('button', { name: 'Control' }));
    expect(await ids()).toEqual(['INV-01', 'RSK-01', 'INV-03'].sort());
    expect(screen.getByTestId('address')).toHaveTextContent('/?order=pack');
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Search controls' }),
      'worst',
    );
    expect(await screen.findByText('No control matches')).toBeInTheDocument();
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/?order=pack&find=worst',
    );
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.type(screen.getByRole('searchbox'), 'classified');
    await waitFor(async () => expect(await ids()).toEqual(['RSK-01']));
  });

  it('says that the filters leave no system, and clears them', async () => {
    const api = mockApi({
      getSummary: async query =>
        summary(query?.class ? { total: 0 } : undefined),
    });
    await render('/?class=prohibited', api);
    await userEvent.click(
      (
        await screen.findAllByRole('button', { name: /^Clear filters/ })
      )[0],
    );
    expect(await table()).toBeInTheDocument();
  });

  it('says why it could not be loaded, and tries again', async () => {
    const listControls = jest
      .fn(mockApi().listControls)
      .mockRejectedValueOnce(new Error('not now'));
    await render('/', mockApi({ listControls }));
    expect(
      await screen.findByText(/The controls could not be loaded/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await table()).toBeInTheDocument();
  });
});
