import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { breachPage } from '../../__testUtils__/monitoring';
import { refuse } from '../../__testUtils__/refuse';
import { renderView } from '../../__testUtils__/render';
import { Metrics } from './Metrics';

async function render(at = '/', api = mockApi()) {
  await renderView(<Metrics />, { api, at });
  return api;
}

const table = () =>
  screen.findByRole('table', { name: 'Metrics by condition, longest first' });

describe('Metrics', () => {
  it('lists what breaches and what is stale, and leads to the metric', async () => {
    const api = await render('/?class=high&owner=group:default/lending');
    const [, breached, stale] = within(await table()).getAllByRole('row');
    expect(api.listBreaches).toHaveBeenCalledWith({
      condition: ['breached', 'stale'],
      class: ['high'],
      owner: ['group:default/lending'],
      limit: 50,
    });
    expect(breached).toHaveTextContent(
      /^psiregion=USCredit limit advisorHigh riskBreachedNov 19, 2026.*0\.31.*at most 0\.2/,
    );
    expect(within(breached).getByRole('link', { name: 'psi' })).toHaveAttribute(
      'href',
      '/catalog/default/aisystem/credit-limit-advisor/ai-monitoring?metric=psi',
    );
    expect(stale).toHaveTextContent(/^selection_rateidea.*Stale.*Nobody$/);
  });

  it('counts every condition, and keeps those that are shown in the address', async () => {
    const api = await render();
    const stale = await screen.findByRole('button', { name: 'Stale, 1' });
    expect(stale).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(stale);
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/?condition=breached',
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Never measured, 0' }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/?condition=breached&condition=not-measured',
    );
    expect(api.listBreaches).toHaveBeenLastCalledWith({
      condition: ['breached', 'not-measured'],
      limit: 50,
    });
  });

  it('reads on from where the first page ends', async () => {
    const listBreaches = jest
      .fn()
      .mockResolvedValueOnce({
        ...breachPage(),
        totalItems: 3,
        nextCursor: 'c',
      })
      .mockResolvedValue({
        ...breachPage(),
        items: [{ ...breachPage().items[0], metric: 'later' }],
      });
    await render('/', mockApi({ listBreaches }));
    await userEvent.click(
      await screen.findByRole('button', { name: /Show more|2 of 3/ }),
    );
    expect(await screen.findByRole('link', { name: 'later' })).toBeVisible();
    expect(listBreaches).toHaveBeenLastCalledWith(
      expect.objectContaining({ cursor: 'c' }),
    );
  });

  it.each([
    [{ 'in-band': 4 }, 'No metric breaches its limit or is stale'],
    [{ breached: 2 }, 'No metric stands so.'],
    [{}, 'No metric is watched'],
  ])('says with counts %j that there is nothing', async (counts, text) => {
    const page = { items: [], totalItems: 0, counts };
    await render('/', mockApi({ listBreaches: async () => page }));
    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  it('says what could not be loaded', async () => {
    const listBreaches = async () => {
      throw await refuse(403, { name: 'NotAllowedError' });
    };
    await render('/', mockApi({ listBreaches }));
    const [refusal] = await screen.findAllByRole('alert');
    expect(refusal).toHaveTextContent('How metrics stand could not be loaded');
  });
});
