import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { CALENDAR_ITEMS, calendarPage } from '../../__testUtils__/calendar';
import { renderView } from '../../__testUtils__/render';
import { Calendar } from './Calendar';

const render = (api = mockApi(), at = '/') =>
  renderView(<Calendar />, { api, at });

describe('Calendar', () => {
  it('lists what waits for the reader by month, what is overdue first', async () => {
    const api = mockApi();
    await render(api);
    const headings = await screen.findAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Overdue',
      'December 2026',
    ]);
    expect(api.listCalendar).toHaveBeenLastCalledWith({
      mine: true,
      limit: 100,
    });
    const late = within(screen.getByRole('list', { name: 'Due: Overdue' }));
    expect(late.getByRole('link', { name: /Risk treatment/ })).toHaveAttribute(
      'href',
      '/catalog/default/aisystem/credit-limit-advisor/ai-risk?risk=r-bias',
    );
    expect(late.getByText('overdue')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Evidence expires RSK-01' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/aisystem/credit-limit-advisor/ai-controls?control=RSK-01',
    );
  });

  it('shows all, with law, and keeps that in the address', async () => {
    const api = mockApi();
    await render(api);
    await userEvent.click(await screen.findByRole('button', { name: 'All' }));
    expect(
      await screen.findByRole('link', { name: 'Law applies' }),
    ).toHaveAttribute('href', '/ai-governance/law-calendar?date=2027-12-02');
    expect(screen.getByTestId('address')).toHaveTextContent('/?mine=no');
    expect(screen.getByText('3 AI systems concerned')).toBeVisible();
  });

  it('narrows by a kind of the address', async () => {
    const api = mockApi();
    await render(api, '/?kind=review&mine=no&pack=eu-ai-act');
    expect(await screen.findByText('Nothing is due')).toBeVisible();
    expect(api.listCalendar).toHaveBeenLastCalledWith({
      kind: ['review'],
      pack: 'eu-ai-act',
      limit: 100,
    });
  });

  it('reads more of a long list', async () => {
    const listCalendar = jest.fn(async (query: { cursor?: string } = {}) =>
      query.cursor
        ? calendarPage({}, CALENDAR_ITEMS.slice(1, 2))
        : { ...calendarPage({}, CALENDAR_ITEMS.slice(0, 1)), nextCursor: 'c2' },
    );
    await render(mockApi({ listCalendar }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show more' }),
    );
    expect(
      await screen.findByRole('link', { name: 'Evidence expires RSK-01' }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('says what could not be loaded, and tries again', async () => {
    const listCalendar = jest
      .fn(async () => calendarPage({}, []))
      .mockRejectedValueOnce(new Error('down'));
    await render(mockApi({ listCalendar }));
    await screen.findByText(/The calendar could not be loaded/);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Nothing is due')).toBeVisible();
  });

  it('makes a feed, shows its address once, and revokes it when sure', async () => {
    const feed = { id: 'f1', name: 'Work', createdAt: '2026-11-20T09:00:00Z' };
    const listCalendarFeeds = jest
      .fn(async () => [feed])
      .mockResolvedValueOnce([]);
    const api = mockApi({ listCalendarFeeds });
    await render(api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Subscribe' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('You have no feed yet.')).toBeVisible();
    const make = dialog.getByRole('button', { name: 'Make a feed' });
    expect(make).toBeDisabled();
    await userEvent.type(dialog.getByLabelText('Name of a new feed'), 'Work');
    await userEvent.click(make);
    expect(await dialog.findByRole('status')).toHaveTextContent(
      /It is shown this once.*secret\.ics/,
    );
    expect(api.createCalendarFeed).toHaveBeenCalledWith({ name: 'Work' });
    await userEvent.click(
      await dialog.findByRole('button', { name: 'Revoke Work' }),
    );
    expect(api.revokeCalendarFeed).not.toHaveBeenCalled();
    await userEvent.click(
      dialog.getByRole('button', { name: 'Really revoke Work?' }),
    );
    expect(api.revokeCalendarFeed).toHaveBeenCalledWith('f1');
    await waitFor(() => expect(dialog.queryByRole('status')).toBeNull());
  });

  it('says why no feed was made', async () => {
    const createCalendarFeed = jest.fn(async () => {
      throw new Error('20 calendar feeds at most');
    });
    await render(mockApi({ createCalendarFeed }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Subscribe' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(
      dialog.getByLabelText('Name of a new feed'),
      'Work{Enter}',
    );
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      '20 calendar feeds at most',
    );
  });
});
