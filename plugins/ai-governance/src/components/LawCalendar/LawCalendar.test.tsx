import { screen, within } from '@testing-library/react';
import { mockApi } from '../../__testUtils__/api';
import { PACKS } from '../../__testUtils__/crosswalk';
import { renderView } from '../../__testUtils__/render';
import { LawCalendar } from './LawCalendar';

const render = (search = '', change: Parameters<typeof mockApi>[0] = {}) =>
  renderView(<LawCalendar />, {
    api: mockApi({ listPacks: async () => PACKS, ...change }),
    at: `/ai-governance/law-calendar${search}`,
    mount: '/ai-governance/law-calendar',
  });

const tableOf = (date: string) =>
  screen.findByRole('table', { name: `Controls from ${date}` });

describe('LawCalendar', () => {
  it('leads from each number to the systems that it counts', async () => {
    await render('?date=2026-12-02');
    const row = within(await tableOf('Dec 2, 2026')).getByRole('row', {
      name: /^EU-PRO-02/,
    });
    expect(
      within(row).getByRole('link', { name: /^3 systems that EU-PRO-02/ }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/inventory?pack=eu-ai-act&control=EU-PRO-02&controlState=pass&controlState=fail&controlState=expired&controlState=unknown&controlState=waived&controlState=not-due',
    );
    expect(
      within(row).getByRole('link', { name: /^3 systems that do not pass/ }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/inventory?pack=eu-ai-act&control=EU-PRO-02&controlState=fail&controlState=expired&controlState=unknown',
    );
    expect(within(row).getByText('Provider, Deployer')).toBeInTheDocument();
  });

  it('says what a day brings, what was moved, and leads to its controls', async () => {
    await render('?date=2026-12-02');
    expect(await screen.findByText(/^Ahead/)).toBeInTheDocument();
    expect(
      screen.getByText('Art.5(1)(ba), Art.5(1)(bb), Art.5(1a), Art.5(1b)'),
    ).toBeInTheDocument();
    expect(screen.getByText(/^Moved from Aug 2, 2026/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '1 control' })).toHaveAttribute(
      'href',
      '/ai-governance/controls?pack=eu-ai-act&find=2026-12-02',
    );
    expect(
      screen.getByRole('link', { name: '3 systems concerned' }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/inventory?pack=eu-ai-act&lawDate=2026-12-02',
    );
    expect(
      screen.getByText(
        'Counted from Aug 2, 2026, on which it applies to others',
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All days' })).toHaveAttribute(
      'href',
      '/ai-governance/law-calendar',
    );
  });

  it('shows what comes next first, what is in force folded, and what no control checks', async () => {
    await render();
    const days = (await screen.findAllByRole('link', { name: /EU|2024\/1689/ }))
      .map(({ textContent }) => textContent ?? '')
      .filter(text => /^\w{3} \d+, \d{4}/.test(text))
      .map(text => text.slice(0, text.indexOf(', Reg')));
    expect(days[0]).toBe('Dec 2, 2026');
    expect(days.indexOf('Dec 31, 2030')).toBeLessThan(
      days.indexOf('Aug 2, 2026'),
    );
    // In force: the latest first, the first day of all at the end.
    expect(days.slice(-2)).toEqual(['Feb 2, 2025', 'Aug 1, 2024']);
    const folded = screen
      .getByText('In force by now: 5 days of law')
      .closest('details')!;
    expect(folded.open).toBe(false);
    expect(
      within(folded).getByText('In force since Feb 2, 2025'),
    ).toBeInTheDocument();
    expect(folded).toContainElement(await tableOf('Feb 2, 2025'));
    expect(folded).not.toContainElement(await tableOf('Aug 2, 2028'));
    expect(
      screen.getByText('What no control checks: Regulation (EU) 2024/1689'),
    ).toBeInTheDocument();
    expect(screen.getAllByText('Art.26(7)').length).toBeGreaterThan(0);
    const reading = screen.getAllByText(/^The day is a reading/);
    expect(reading.length).toBeGreaterThan(3);
    expect(
      screen.getByText(/^The duty, or who owes it, is a reading: Article 5/),
    ).toBeInTheDocument();
  });

  it('says that nothing happens on a day that no law names', async () => {
    await render('?date=2026-12-03');
    expect(
      await screen.findByText('No law of the packs in force names 2026-12-03.'),
    ).toBeInTheDocument();
  });

  it('says which pack to enable where none is in force', async () => {
    await render('', {
      getLawCalendar: async () => ({ items: [], notCovered: [] }),
    });
    expect(await screen.findByText(/such as eu-ai-act/)).toBeInTheDocument();
  });

  it('offers to try again', async () => {
    await render('', {
      getLawCalendar: async () => {
        throw new Error('out of reach');
      },
    });
    expect(
      await screen.findByText(/The law calendar could not be loaded/),
    ).toBeInTheDocument();
  });
});
