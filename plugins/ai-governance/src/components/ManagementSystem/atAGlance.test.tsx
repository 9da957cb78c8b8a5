import { RecordView } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { ORGANISATION_TYPES } from '../../__testUtils__/managementSystem';
import { record, recordPage } from '../../__testUtils__/records';
import { renderView } from '../../__testUtils__/render';
import { GovernancePage } from '../../shells/GovernancePage';

const objective = record('obj-1', 'objective', {
  state: 'approved',
  subject: 'overseers',
  data: {
    title: 'Overseers are trained',
    measure: 'Share in percent',
    direction: 'at-least',
    target: 95,
    date: '2099-03-31',
    owner: 'user:default/amina',
  },
});

const measured = (id: string, measuredOn: string, value: number) =>
  record(id, 'objective-progress', {
    state: 'submitted',
    subject: 'overseers',
    data: { measuredOn, value },
  });

const finding = (id: string, data: object) =>
  record(id, 'audit-finding', {
    state: 'submitted',
    data: { title: id, audit: 'A-1', kind: 'nonconformity', ...data },
  });

async function render(
  path: string,
  records: RecordView[],
  mayCreate = ['objective-progress'],
) {
  const api = mockApi({
    listRecordTypes: async () => ORGANISATION_TYPES,
    listManagementSystemRecords: async () => recordPage(records, { mayCreate }),
  });
  await renderView(<GovernancePage />, {
    api,
    at: `/ai-governance/management-system${path}`,
    mount: '/ai-governance',
  });
}

const article = (name: string) => screen.findByRole('article', { name });

describe('records of the organisation at a glance', () => {
  it('tell of an objective what was measured last, and whether that is enough', async () => {
    await render('/policies', [
      objective,
      measured('m-1', '2026-01-10', 71),
      measured('m-2', '2026-06-10', 96),
    ]);
    const shown = await article('Overseers are trained');
    expect(shown).toHaveTextContent('Reached');
    expect(shown).toHaveTextContent('95 or more until Mar 31, 2099.');
    expect(shown).toHaveTextContent(
      'Measured, latest first: 96 (Jun 10, 2026), 71 (Jan 10, 2026).',
    );
    expect(
      within(shown).getByRole('button', {
        name: 'Add a measurement: Overseers are trained',
      }),
    ).toBeInTheDocument();
  });

  it('tell of an objective that nobody measured it', async () => {
    await render('/policies', [objective]);
    expect(await article('Overseers are trained')).toHaveTextContent(
      'Not measured',
    );
  });

  it.each([
    ['Overdue since Nov 1, 2020', { status: 'open', dueDate: '2020-11-01' }],
    ['Open, until Nov 1, 2099', { status: 'open', dueDate: '2099-11-01' }],
    ['Open, without a due date', { status: 'open' }],
    ['Closed', { status: 'closed', dueDate: '2020-11-01' }],
  ])('tell of a finding: %s', async (expected, data) => {
    await render('/audits', [finding('F-1', data)]);
    expect(await article('F-1')).toHaveTextContent(expected);
  });

  it('show findings that are due first before the others', async () => {
    await render('/audits', [
      finding('closed', { status: 'closed', dueDate: '2020-01-01' }),
      finding('no day', { status: 'open' }),
      finding('later', { status: 'open', dueDate: '2099-01-01' }),
      finding('late', { status: 'open', dueDate: '2020-11-01' }),
    ]);
    await article('late');
    const list = screen.getByRole('list', { name: 'Finding' });
    expect(
      within(list)
        .getAllByRole('article')
        .map(element => element.getAttribute('aria-label')),
    ).toEqual(['late', 'later', 'no day']);
  });

  const review = record('rev-1', 'management-review', {
    state: 'approved',
    data: {
      title: 'First half',
      from: '2026-01-01',
      to: '2026-06-30',
      attendees: ['user:default/amina'],
      improvement: 'One suite for all',
      changes: 'None',
      decisions: [
        { id: 'D1', decision: 'Hire two', dueDate: '2020-11-01' },
        { id: 'D2', decision: 'Buy less', dueDate: '2020-11-01' },
        { id: 'D3', decision: 'Ask more', owner: 'user:default/amina' },
        { id: 'D4', decision: 'Sell it', dueDate: '2099-11-01' },
      ],
    },
  });
  const followUp = (decision: string, data: object) =>
    record(`f-${decision}`, 'decision-follow-up', {
      state: 'submitted',
      data: { decision, ...data },
    });

  it('tell of the decisions of a review what became of each', async () => {
    await render(
      '/reviews',
      [
        review,
        followUp('rev-1/D2', { state: 'done', doneOn: '2026-07-10' }),
        followUp('rev-1/D4', { state: 'dropped', note: 'No buyer' }),
      ],
      ['decision-follow-up'],
    );
    const list = within(await article('First half')).getByRole('list', {
      name: 'Decisions',
    });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      expect.stringMatching(/^Hire twoOverdue since Nov 1, 2020/),
      expect.stringMatching(/^Buy lessDone on Jul 10, 2026/),
      expect.stringMatching(/^Ask moreOpen, without a due date/),
      expect.stringMatching(/^Sell itDropped/),
    ]);
    expect(
      within(list)
        .getAllByRole('button')
        .map(button => button.getAttribute('aria-label')),
    ).toEqual(['Follow up: Hire two', 'Follow up: Ask more']);
  });

  it('tell of an audit programme what it does not reach', async () => {
    await render('/audits', [
      record('p-1', 'audit-programme', {
        state: 'approved',
        data: {
          title: 'Programme',
          audits: [{ criteria: ['5', '6', '7', '8', '9', '10', 'A.2.2'] }],
        },
      }),
    ]);
    expect(await article('Programme')).toHaveTextContent(
      /Not planned in the cycle: 4\.1, 4\.2, 4\.3, 4\.4, A\.2\.3,/,
    );
  });

  it('lead from a decision to its follow-up', async () => {
    await render('/reviews', [review], ['decision-follow-up']);
    await userEvent.click(
      within(await article('First half')).getByRole('button', {
        name: 'Follow up: Hire two',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(
      await within(dialog).findByDisplayValue('Hire two'),
    ).toBeInTheDocument();
  });

  it('link to systems and people that they name', async () => {
    await render('/audits', [
      finding('F-2', {
        status: 'open',
        system: 'aisystem:default/loans',
        owner: 'user:default/amina',
      }),
    ]);
    const shown = await article('F-2');
    expect(within(shown).getByRole('link', { name: 'loans' })).toHaveAttribute(
      'href',
      '/catalog/default/aisystem/loans',
    );
  });

  it('are said in words, choices and parts too', async () => {
    await render('/audits', [
      finding('F-3', {
        status: 'open',
        grade: 'minor',
        source: 'external-audit',
      }),
    ]);
    const shown = await article('F-3');
    expect(shown).toHaveTextContent('Nonconformity');
    expect(shown).not.toHaveTextContent(/external-audit|nonconformity/);
  });

  it('lead from what waits for a decision to where it is decided', async () => {
    await render('/clauses', [
      record('s-1', 'clause-statement', {
        state: 'submitted',
        subject: '8.1',
        may: ['approve'],
      }),
    ]);
    const waiting = await screen.findByRole('region', {
      name: '1 record waits for your decision',
    });
    expect(
      within(waiting).getByRole('link', {
        name: '8.1 Operational planning and control',
      }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/management-system/clauses?record=s-1',
    );
  });
});
