import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { TREND, TREND_CHANGES } from '../../__testUtils__/insights';
import { renderView } from '../../__testUtils__/render';
import { parseInterval } from './interval';
import { Trends } from './Trends';

const render = (at = '/', api = mockApi()) =>
  renderView(<Trends />, { api, at }).then(() => api);

describe('Trends', () => {
  it('draws the trend, and holds the same numbers in a table', async () => {
    await render();
    expect(
      await screen.findByRole('img', { name: /^Completeness from / }),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show as a table' }),
    );
    const table = screen.getByRole('table', { name: 'Trend, latest first' });
    const [, latest, first] = within(table).getAllByRole('row');
    expect(latest).toHaveTextContent('2061%0020020210375');
    expect(first).toHaveTextContent('1850%');
    expect(within(first).getAllByText('Not counted')).toHaveLength(2);
    expect(
      screen.getByRole('img', { name: /^Open risks from / }),
    ).toBeInTheDocument();
  });

  it('says what was not measured, rather than none', async () => {
    const before = { at: '2026-09-20T09:00:00.000Z' };
    const trend = { ...TREND, points: [before, ...TREND.points] };
    await render('/', mockApi({ getTrend: async () => trend }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show as a table' }),
    );
    const table = screen.getByRole('table', { name: 'Trend, latest first' });
    const rows = within(table).getAllByRole('row');
    const [when, ...cells] = within(rows[rows.length - 1]).getAllByRole('cell');
    expect(when).toHaveTextContent('Sep 20, 2026');
    expect(new Set(cells.map(cell => cell.textContent))).toEqual(
      new Set(['Not measured']),
    );
  });

  it('begin and end with days of the organisation', async () => {
    const api = mockApi();
    await renderView(<Trends />, {
      api,
      at: '/?from=2026-03-29&to=2026-03-30',
      timeZone: 'Europe/Berlin',
    });
    await screen.findByRole('img', { name: /^Completeness from / });
    expect(api.getTrend).toHaveBeenCalledWith(
      expect.objectContaining({
        from: '2026-03-28T23:00:00.000Z',
        to: '2026-03-30T21:59:59.999Z',
      }),
    );
  });

  it('asks for the interval of the address, and writes another one there', async () => {
    const api = await render(
      '/?from=2026-10-01&to=2026-11-10&step=day&class=high',
    );
    await screen.findByRole('img', { name: /^Completeness from / });
    expect(api.getTrend).toHaveBeenCalledWith({
      class: ['high'],
      from: '2026-10-01T00:00:00.000Z',
      to: '2026-11-10T23:59:59.999Z',
      step: 'day',
    });
    fireEvent.change(screen.getByLabelText('From'), {
      target: { value: '2026-10-05' },
    });
    expect(screen.getByTestId('address')).toHaveTextContent('from=2026-10-05');
    expect(screen.getByTestId('address')).toHaveTextContent('class=high');
  });

  it('refuses days that contradict each other before it asks', async () => {
    const api = await render('/?from=2026-11-10&to=2026-11-01');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The first day must not be after the last.',
    );
    expect(api.getTrend).not.toHaveBeenCalled();
  });

  it('refuses a first day after today where no last day is given', async () => {
    const api = await render('/?from=9999-01-01');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The first day must not be after the last.',
    );
    expect(api.getTrend).not.toHaveBeenCalled();
  });

  it('leaves out a day that no calendar has', async () => {
    await render('/?from=2026-02-31');
    await screen.findByRole('img', { name: /^Completeness from / });
    expect(screen.getByLabelText('From')).toHaveValue('');
    expect(parseInterval(new URLSearchParams('from=2026-02-31'))).toEqual({
      step: 'week',
    });
  });

  it('lists what changed and why, and the rest on demand', async () => {
    await render();
    const table = await screen.findByRole('table', {
      name: 'AI systems that changed',
    });
    const [, worse, entered] = within(table).getAllByRole('row');
    expect(worse).toHaveTextContent('Credit limit advisor');
    expect(worse).toHaveTextContent('Got worse');
    expect(worse).toHaveTextContent('Silver → Bronze');
    expect(worse).toHaveTextContent('80% → 50%');
    expect(worse).toHaveTextContent('Owned → Unowned');
    expect(worse).toHaveTextContent('lending → nobody');
    expect(worse).toHaveTextContent('1 open risk → 3 open risks');
    expect(worse).not.toHaveTextContent('open high risk');
    expect(worse).toHaveTextContent('Lost INV-01 Pass → Expired · Time passed');
    expect(worse).not.toHaveTextContent('OPS-06');
    await userEvent.click(
      within(worse).getByRole('button', { name: 'Show 1 more' }),
    );
    expect(worse).toHaveTextContent('OPS-06');
    expect(entered).toHaveTextContent('New or entered the selection');
    expect(entered).toHaveTextContent('Registered');
  });

  it('narrows to one kind, by a count that stays', async () => {
    const api = await render();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Got worse, 1' }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent('kind=worse');
    expect(api.listTrendChanges).toHaveBeenLastCalledWith(
      expect.objectContaining({ kind: ['worse'] }),
    );
    expect(
      screen.getByRole('button', { name: 'New or entered the selection, 1' }),
    ).toBeInTheDocument();
  });

  it('says that nothing changed, and that there was nothing', async () => {
    await render(
      '/',
      mockApi({
        getTrend: async () => ({
          ...TREND,
          points: TREND.points.map(point => ({ ...point, systems: 0 })),
        }),
        listTrendChanges: async () => ({ ...TREND_CHANGES, items: [] }),
      }),
    );
    expect(
      await screen.findByText('No AI system in this interval'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('Nothing changed in this interval.'),
    ).toBeInTheDocument();
  });

  it('shows failures of the backend', async () => {
    const failing = async () => {
      throw new Error('The database is asleep');
    };
    await render(
      '/',
      mockApi({
        getTrend: failing,
        listTrendChanges: failing,
        listTargets: failing,
      }),
    );
    for (const text of [
      /The trend could not be loaded/,
      /What changed could not be loaded/,
      /The targets could not be loaded/,
    ]) {
      expect(await screen.findByText(text)).toBeInTheDocument();
    }
  });
});
