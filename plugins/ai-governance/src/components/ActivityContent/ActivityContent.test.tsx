import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ACTIVITY } from '../../__testUtils__/activity';
import { mockApi } from '../../__testUtils__/api';
import { ADVISOR } from '../../__testUtils__/entities';
import { renderView } from '../../__testUtils__/render';
import { ActivityContent } from './ActivityContent';

const render = (api = mockApi()) =>
  renderView(<ActivityContent />, { api, entity: ADVISOR });

const timeline = () =>
  screen.findByRole('list', { name: 'Entries of the trail, newest first' });

describe('ActivityContent', () => {
  it('tells who did what and when, newest first, with the comment', async () => {
    await render();
    const [newest, oldest] = within(await timeline()).getAllByRole('listitem');
    expect(newest).toHaveTextContent('mrivera approved Risk assessment');
    expect(newest).toHaveTextContent('Good, with the note on drift.');
    expect(newest).toHaveTextContent('revision 3');
    expect(newest.querySelector('time')).toHaveAttribute(
      'datetime',
      '2026-11-18T10:00:00.000Z',
    );
    expect(oldest).toHaveTextContent(
      'amina wrote Young applicants are scored worse',
    );
  });

  it('leads to where each record is shown', async () => {
    await render();
    expect(
      await screen.findByRole('link', { name: 'Risk assessment' }),
    ).toHaveAttribute('href', '/the-controls-tab?control=DAT-01');
    expect(
      screen.getByRole('link', { name: 'Young applicants are scored worse' }),
    ).toHaveAttribute('href', '/the-risk-tab?risk=r-bias');
  });

  it('shows below how the results changed', async () => {
    await render();
    expect(
      await screen.findByRole('table', { name: 'Changes, newest first' }),
    ).toBeInTheDocument();
  });

  it('reads earlier entries on demand', async () => {
    const api = mockApi({
      listActivity: async (_, query) =>
        query?.cursor
          ? {
              items: [
                {
                  sequence: 1,
                  at: '2026-01-01T00:00:00.000Z',
                  by: 'user:default/old',
                  action: 'trail.started',
                },
              ],
            }
          : { ...ACTIVITY, nextCursor: 'two' },
    });
    await render(api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show earlier entries' }),
    );
    expect(await screen.findByText(/trail.started/)).toHaveTextContent('old');
    expect(
      screen.queryByRole('button', { name: 'Show earlier entries' }),
    ).toBeNull();
  });

  it('says when nothing was recorded, or could not be read', async () => {
    const { unmount } = await render(
      mockApi({ listActivity: async () => ({ items: [] }) }),
    );
    expect(
      await screen.findByText('Nothing has been recorded yet'),
    ).toBeInTheDocument();
    unmount();
    await render(
      mockApi({
        listActivity: async () => {
          throw new Error('no');
        },
      }),
    );
    expect(
      await screen.findByText(/The activity could not be loaded/),
    ).toBeInTheDocument();
  });
});
