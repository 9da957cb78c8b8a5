import {
  Calendar,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { ADVISOR } from '../../__testUtils__/entities';
import { record, recordPage, RECORDS } from '../../__testUtils__/records';
import { renderView } from '../../__testUtils__/render';
import { today } from '../../lib/calendarDay';
import { RiskContent } from './RiskContent';

const INCIDENT = RECORDS.find(({ id }) => id === 'i-1')!;

const nonconformity = (id: string, data: object): RecordView =>
  record(id, 'nonconformity', {
    state: 'submitted',
    may: ['revise'],
    data: { title: `Finding ${id}`, status: 'open', ...data },
  });

const planned = {
  cause: 'Nobody watched the feed.',
  correctiveAction: 'An alert on age.',
  owner: 'user:default/amina',
  dueDate: '2026-01-31',
};

async function render(items: RecordView[], at?: string) {
  const api = mockApi({ listRecords: async () => recordPage(items) });
  await renderView(<RiskContent />, { api, entity: ADVISOR, at });
  await screen.findByText('Nonconformities');
  return api;
}

const item = (name: string) => screen.findByRole('article', { name });

const steps = async (name: string) =>
  within(await item(name)).getByRole('list', { name: 'Steps' });

describe('NonconformitiesCard', () => {
  it('starts from an incident, with what that says already filled in', async () => {
    const api = await render([INCIDENT]);
    await userEvent.click(
      await screen.findByRole('button', { name: /^Record nonconformity/ }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(
      await within(dialog).findByLabelText(/^Incident/),
    ).toHaveDisplayValue(INCIDENT.data.title as string);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Record' }),
    );
    await waitFor(() =>
      expect(api.createRecord).toHaveBeenCalledWith(
        { namespace: 'default', name: 'credit-limit-advisor' },
        {
          type: 'nonconformity',
          submit: true,
          data: {
            title: INCIDENT.data.title,
            incident: 'i-1',
            status: 'open',
          },
        },
      ),
    );
  });

  it('leads to the metric whose breach it is, where that is still declared', async () => {
    const { metric } = ADVISOR.spec.monitoring!.metrics![0];
    await render([
      nonconformity('a', { metric }),
      nonconformity('b', { metric: 'gone' }),
      nonconformity('c', {}),
    ]);
    expect(
      within(await item('Finding a')).getByRole('link', {
        name: `How ${metric} went, on the Monitoring tab`,
      }),
    ).toHaveAttribute('href', `/the-monitoring-tab?metric=${metric}`);
    expect(
      screen.getAllByRole('link', { name: /Monitoring tab/ }),
    ).toHaveLength(1);
  });

  it('focuses the one that the address names', async () => {
    await render(
      [nonconformity('a', {}), nonconformity('b', {})],
      '/?nonconformity=b',
    );
    await item('Finding b');
    const itemOf = (title: string) =>
      screen
        .getAllByRole('listitem')
        .find(({ textContent }) => textContent?.includes(title));
    expect(itemOf('Finding b')).toHaveFocus();
    expect(itemOf('Finding a')).not.toHaveFocus();
  });

  it('offers it once for each incident', async () => {
    await render([INCIDENT, nonconformity('a', { incident: 'i-1' })]);
    expect(await item('Finding a')).toHaveTextContent(
      `From the incident: ${INCIDENT.data.title}`,
    );
    expect(
      screen.queryByRole('button', { name: /^Record nonconformity/ }),
    ).toBeNull();
  });

  it('shows what is overdue first, and the clock of its incident', async () => {
    await render([
      INCIDENT,
      nonconformity('later', { ...planned, dueDate: '2099-01-31' }),
      nonconformity('overdue', { ...planned, incident: 'i-1' }),
    ]);
    const [first, second] = await screen.findAllByRole('article', {
      name: /^Finding/,
    });
    expect(first).toHaveAccessibleName('Finding overdue');
    expect(second).toHaveAccessibleName('Finding later');
    const place = first.closest('li')!;
    expect(place).toHaveTextContent(
      'Action overdue, it was due by Jan 31, 2026',
    );
    expect(place).toHaveTextContent(/Report (due|overdue)/);
  });

  it('tells cause, action with owner and day, and who checked', async () => {
    await render([
      nonconformity('open', planned),
      nonconformity('done', {
        ...planned,
        status: 'closed',
        effectivenessCheck: {
          dueDate: '2026-03-01',
          checkedAt: '2026-03-01',
          checkedBy: 'user:default/lotte',
          result: 'No stale feed since.',
        },
      }),
    ]);
    const open = await steps('Finding open');
    expect(open).toHaveTextContent('Cause found');
    expect(open).toHaveTextContent('Nobody watched the feed.');
    expect(open).toHaveTextContent('Corrective action not carried out yet');
    expect(open).toHaveTextContent('Done by amina · Until Jan 31, 2026');
    expect(open).toHaveTextContent('Effectiveness not checked yet');
    const done = await steps('Finding done');
    expect(done).toHaveTextContent('Corrective action carried out');
    expect(done).toHaveTextContent('Effectiveness checked');
    expect(done).toHaveTextContent('By lotte on Mar 1, 2026');
  });

  it('fills the check in with who looks and today', async () => {
    const api = await render([
      nonconformity('a', { ...planned, status: 'closed' }),
    ]);
    await userEvent.click(
      await screen.findByRole('button', {
        name: /^Record the effectiveness check/,
      }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      await within(dialog).findByRole('button', { name: 'Record' }),
    );
    await waitFor(() =>
      expect(api.reviseRecord).toHaveBeenCalledWith(
        'a',
        expect.objectContaining({
          data: expect.objectContaining({
            cause: planned.cause,
            effectivenessCheck: {
              checkedAt: today(Calendar.of()),
              checkedBy: 'user:default/mara',
            },
          }),
        }),
      ),
    );
  });

  it('asks for the plan first, and then whether it is carried out', async () => {
    const api = await render([
      nonconformity('bare', { cause: planned.cause }),
      nonconformity('planned', planned),
    ]);
    expect(
      await screen.findByRole('button', { name: /^Plan the action.*bare/ }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /^Plan the action.*planned/ }),
    ).toBeNull();
    await userEvent.click(
      screen.getByRole('button', { name: /^Action is carried out/ }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      await within(dialog).findByRole('button', { name: 'Record' }),
    );
    await waitFor(() =>
      expect(api.reviseRecord).toHaveBeenCalledWith(
        'planned',
        expect.objectContaining({
          data: expect.objectContaining({ status: 'closed' }),
        }),
      ),
    );
  });

  it('leaves the check of an action to somebody else than who carries it out', async () => {
    await render([
      nonconformity('a', {
        ...planned,
        status: 'closed',
        owner: 'user:default/mara',
      }),
    ]);
    expect(await item('Finding a')).toHaveTextContent(
      'Someone other than you must check its effectiveness',
    );
    expect(
      screen.queryByRole('button', { name: /effectiveness check/ }),
    ).toBeNull();
  });

  it('offers no step to who may not revise', async () => {
    await render([{ ...nonconformity('a', planned), may: [] }]);
    expect(
      within((await item('Finding a')).closest('li')!).queryByRole('button', {
        name: /Plan the action|carried out/,
      }),
    ).toBeNull();
  });
});
