import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { ADVISOR } from '../../__testUtils__/entities';
import { renderView } from '../../__testUtils__/render';
import { result, scorecard } from '../../__testUtils__/scorecard';
import { ScorecardCard } from './ScorecardCard';

const render = (change: Parameters<typeof scorecard>[0] = {}) =>
  renderView(<ScorecardCard />, {
    api: mockApi({ getScorecard: async () => scorecard(change) }),
    entity: ADVISOR,
  });

describe('ScorecardCard', () => {
  it('says that it shows the last accepted state where an edit is refused', async () => {
    const message =
      'The catalog refuses the newest descriptor, first seen at 2026-11-20T08:00:00.000Z, so this is the last accepted state. It says: InputError';
    await render({ warnings: [{ code: 'edit-refused', message }] });
    expect(await screen.findByText(message)).toBeVisible();
  });

  it('asks for the scorecard of the entity of the page', async () => {
    const api = mockApi();
    await renderView(<ScorecardCard />, { api, entity: ADVISOR });
    await screen.findByText('Bronze');
    expect(api.getScorecard).toHaveBeenCalledWith({
      namespace: 'default',
      name: 'credit-limit-advisor',
    });
  });

  it('says the level in a word and the completeness with its denominator', async () => {
    await render();
    expect(await screen.findByText('Bronze')).toBeInTheDocument();
    expect(screen.getByText('50%')).toBeInTheDocument();
    // INV-01 3 + INV-03 2 + VAL-02 2 of those and RSK-01 3 + DAT-01 2 + VAL-01 2.
    expect(screen.getByText('7 of 14 points')).toBeInTheDocument();
  });

  it('says from where each level is given, and which one holds', async () => {
    await render();
    const scale = within(
      await screen.findByRole('list', { name: 'Levels by completeness' }),
    );
    expect(
      scale.getAllByRole('listitem').map(({ textContent }) => textContent),
    ).toEqual([
      'No level',
      'Bronze from 50%',
      'Silver from 75%',
      'Gold from 95%',
    ]);
    expect(scale.getByText('Bronze from 50%')).toHaveAttribute(
      'aria-current',
      'true',
    );
  });

  it('says how far the next level is, and what lifts one there', async () => {
    await render();
    // 7 of 14 points pass; three quarters are 10.5, and both gates have to pass.
    const note = (await screen.findByText('Next level, Silver')).parentElement!;
    expect(note).toHaveTextContent(
      '4 points more, 2 controls have to pass. The shortest way, 2 controls: RSK-01, VAL-01',
    );
  });

  it('says that nothing is due instead of a percentage', async () => {
    await render({
      completeness: undefined,
      level: 'none',
      caps: [],
      controls: [result('RET-01', { state: 'not-due' })],
    });
    expect(await screen.findByText('Nothing due')).toBeInTheDocument();
    expect(screen.queryByText(/\d%/)).not.toBeInTheDocument();
  });

  it('warns that a prohibited practice is live', async () => {
    await render({ blocked: true });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Blocked: a prohibited practice is live',
    );
  });

  it('leads from what holds the level down to the control', async () => {
    await render();
    const cap = (
      await screen.findByText('Held at Bronze by 2 controls')
    ).closest('[role=note]') as HTMLElement;
    expect(within(cap).getByRole('link', { name: 'RSK-01' })).toHaveAttribute(
      'href',
      '/the-controls-tab?control=RSK-01',
    );
    expect(within(cap).getByRole('link', { name: 'VAL-01' })).toBeVisible();
  });

  it('says that the level could only reach the cap when it is lower', async () => {
    await render({ level: 'none' });
    expect(
      await screen.findByText('At most Bronze because of 2 controls'),
    ).toBeInTheDocument();
  });

  it('names the tightest cap only', async () => {
    await render({
      caps: [
        { level: 'silver', controls: ['DAT-01'], reason: 'Too old.' },
        { level: 'bronze', controls: ['RSK-01'], reason: 'A gate.' },
      ],
    });
    expect(
      await screen.findByText('Held at Bronze by 1 control'),
    ).toBeInTheDocument();
    expect(screen.queryByText('Too old.')).not.toBeInTheDocument();
  });

  it('lists the states worst first, each leading to its controls', async () => {
    await render();
    const list = await screen.findByRole('list', {
      name: 'Required controls by state',
    });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      '1 Fail',
      '1 Expired',
      '1 Unknown',
      '1 Waived',
      '3 Pass',
      '1 Not due yet',
      '1 Not applicable',
    ]);
    expect(within(list).getByRole('link', { name: '1 Fail' })).toHaveAttribute(
      'href',
      '/the-controls-tab?state=fail',
    );
    expect(
      screen.getByText('Recommended, not in the score: 1 Fail'),
    ).toBeInTheDocument();
  });

  it('shows warnings with the place that they are about', async () => {
    await render();
    expect(
      await screen.findByText(/No class is declared; the system is held/),
    ).toHaveTextContent('spec.risk.class');
  });

  it('says what changes next by itself, and when', async () => {
    await render();
    const line = (await screen.findByText('Next automatic change')).closest(
      'p',
    );
    expect(line).toHaveTextContent('Dec 6, 2026');
    expect(
      within(line as HTMLElement).getByRole('link', { name: 'VAL-02' }),
    ).toBeInTheDocument();
  });

  it('says that nothing changes by itself', async () => {
    await render({ nextChangeAt: undefined });
    expect(
      await screen.findByText(/No automatic change is expected/),
    ).toBeInTheDocument();
  });

  it('shows a failure of the backend and loads again on demand', async () => {
    const getScorecard = jest
      .fn()
      .mockRejectedValueOnce(new Error('The database is asleep'))
      .mockResolvedValue(scorecard());
    await renderView(<ScorecardCard />, {
      api: mockApi({ getScorecard }),
      entity: ADVISOR,
    });
    expect(
      await screen.findByText(/The scorecard could not be loaded/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Bronze')).toBeInTheDocument();
  });

  it('shows markup in a reason as text', async () => {
    const message = '<img src=x onerror="alert(1)"> & <b>bold</b>';
    const { container } = await render({
      warnings: [{ code: 'unknown-stage', message }],
    });
    expect(await screen.findByText(message)).toBeInTheDocument();
    expect(container.querySelector('img[src="x"]')).toBeNull();
  });
});
