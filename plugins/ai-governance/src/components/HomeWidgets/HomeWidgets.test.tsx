import { screen, within } from '@testing-library/react';
import { mockApi } from '../../__testUtils__/api';
import { calendarPage } from '../../__testUtils__/calendar';
import { renderView } from '../../__testUtils__/render';
import { summary } from '../../__testUtils__/systems';
import { DueWidget } from './DueWidget';
import { LawWidget } from './LawWidget';
import { PortfolioWidget } from './PortfolioWidget';

describe('widgets of the home page', () => {
  it('say what is due for the reader, and lead to it and to the calendar', async () => {
    const api = mockApi();
    await renderView(<DueWidget />, { api });
    const list = within(await screen.findByRole('list', { name: 'Mine' }));
    expect(list.getAllByRole('listitem')).toHaveLength(2);
    expect(api.listCalendar).toHaveBeenCalledWith({ mine: true, limit: 6 });
    expect(
      screen.getByRole('link', { name: 'Open the calendar' }),
    ).toHaveAttribute('href', '/ai-governance/calendar');
  });

  it('say that nothing is due', async () => {
    const api = mockApi({ listCalendar: async () => calendarPage({}, []) });
    await renderView(<DueWidget />, { api });
    expect(await screen.findByText(/^Nothing with a day waits/)).toBeVisible();
  });

  it('say how the portfolio stands, and lead to the systems behind a number', async () => {
    await renderView(<PortfolioWidget />, { api: mockApi() });
    expect(
      await screen.findByText(new RegExp(`^${summary().total} AI systems?`)),
    ).toBeVisible();
    expect(screen.getByText('By level')).toBeVisible();
    const hrefs = screen
      .getAllByRole('link')
      .map(link => link.getAttribute('href'));
    expect(
      hrefs.some(href => href?.startsWith('/ai-governance/inventory?level=')),
    ).toBe(true);
    expect(
      hrefs.some(href => href?.startsWith('/ai-governance/inventory?class=')),
    ).toBe(true);
    expect(screen.getByText('Changed within a week')).toBeVisible();
  });

  it('say that there is no system', async () => {
    const api = mockApi({
      getSummary: async () => ({ ...summary(), total: 0 }),
    });
    await renderView(<PortfolioWidget />, { api });
    expect(await screen.findByText(/^There is no AI system/)).toBeVisible();
  });

  it('list the next dates of law', async () => {
    await renderView(<LawWidget />, { api: mockApi() });
    expect(await screen.findByText(/High-risk obligations/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Open the law calendar' }),
    ).toHaveAttribute('href', '/ai-governance/law-calendar');
  });

  it.each([
    [<DueWidget />, 'listCalendar', 'What is due could not be loaded'],
    [<PortfolioWidget />, 'getSummary', 'The portfolio could not be loaded'],
    [<LawWidget />, 'listCalendar', 'The law calendar could not be loaded'],
  ])('say what could not be loaded', async (widget, method, message) => {
    const api = mockApi({
      [method]: jest.fn(async () => {
        throw new Error('down');
      }),
    });
    await renderView(widget, { api });
    expect(await screen.findByText(new RegExp(message))).toBeVisible();
  });
});
