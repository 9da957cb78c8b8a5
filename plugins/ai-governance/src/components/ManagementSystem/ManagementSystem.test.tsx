import { AiGovernanceApi } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import {
  applicability,
  ORGANISATION_RECORDS,
  ORGANISATION_TYPES,
} from '../../__testUtils__/managementSystem';
import { recordPage } from '../../__testUtils__/records';
import { renderView } from '../../__testUtils__/render';
import { GovernancePage } from '../../shells/GovernancePage';

const EVERY_TYPE = ORGANISATION_TYPES.map(({ id }) => id);

async function render(
  path: string,
  options: {
    change?: Partial<AiGovernanceApi>;
    mayCreate?: string[];
  } = {},
) {
  const { change, mayCreate = EVERY_TYPE } = options;
  const api = mockApi({
    listRecordTypes: async () => ORGANISATION_TYPES,
    listManagementSystemRecords: async () =>
      recordPage(ORGANISATION_RECORDS, { mayCreate }),
    ...change,
  });
  await renderView(<GovernancePage />, {
    api,
    at: `/ai-governance/management-system${path}`,
    mount: '/ai-governance',
  });
  return api;
}

const rowOf = async (name: RegExp) =>
  (await screen.findByRole('cell', { name })).closest('tr')!;

/** Material UI gives them the role of a cell. */
const rowHeaders = () => [
  ...document.querySelectorAll<HTMLElement>('th[scope="row"]'),
];

async function findRowHeaders() {
  await waitFor(() => expect(rowHeaders().length).toBeGreaterThan(0));
  return rowHeaders();
}

describe('the management system', () => {
  it('opens with the clauses, and gives them their own address', async () => {
    await render('');
    const row = await rowOf(/^5.2 AI policy/);
    expect(row).toHaveTextContent('In place');
    expect(row).toHaveTextContent('Oct 3, 2027');
    expect(
      within(row).getByRole('link', { name: 'AI policy' }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/management-system/policies?record=policy-1',
    );
    const scope = await rowOf(/^4.3 Determining the scope/);
    expect(scope).toHaveTextContent('Missing');
    expect(scope).toHaveTextContent(
      'Nothing that counts: Scope of the management system',
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/ai-governance/management-system/clauses',
    );
    expect(screen.getByRole('link', { name: 'Clauses' })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  it('groups its parts by the clauses that they serve', async () => {
    await render('/audits');
    const nav = await screen.findByRole('navigation', {
      name: 'Parts of the management system',
    });
    const groups = within(nav).getAllByRole('list');
    expect(groups.map(group => group.getAttribute('aria-label'))).toEqual([
      'The whole system',
      'Context and leadership, 4 and 5',
      'Planning, 6',
      'Support, 7',
      'Evaluation and improvement, 9 and 10',
    ]);
    expect(
      within(groups[4]).getByRole('link', { name: 'Audits and findings' }),
    ).toHaveAttribute('aria-current', 'page');
    expect(within(nav).getAllByRole('link')).toHaveLength(14);
  });

  it('is a menu where a list beside it would leave it no room', async () => {
    window.matchMedia = query =>
      ({
        matches: query.includes('max-width'),
        media: query,
        addListener() {},
        removeListener() {},
      } as unknown as MediaQueryList);
    await render('/audits');
    const menu = await screen.findByRole('combobox', {
      name: 'Part of the management system',
    });
    expect(menu).toHaveValue('audits');
    await userEvent.selectOptions(menu, 'Gap assessment');
    expect(await screen.findByText('Current state')).toBeInTheDocument();
    expect(menu).toHaveValue('gap');
    Reflect.deleteProperty(window, 'matchMedia');
  });

  it('keeps the filters of the neighbour tabs in its address and links', async () => {
    const query = '?owner=group%3Adefault%2Flending';
    await render(`${query}&record=policy-1`);
    expect(await rowOf(/^5.2 AI policy/)).toBeInTheDocument();
    expect(screen.getByTestId('address')).toHaveTextContent(
      `/ai-governance/management-system/clauses${query}&record=policy-1`,
    );
    expect(
      screen.getByRole('link', { name: 'Policies and objectives' }),
    ).toHaveAttribute(
      'href',
      `/ai-governance/management-system/policies${query}`,
    );
  });

  it('says who may read it to those who may not', async () => {
    const denied = async () => {
      throw Object.assign(new Error('No'), { name: 'NotAllowedError' });
    };
    await render('/clauses', {
      change: { listManagementSystemRecords: denied },
    });
    expect(
      await screen.findByText('You may not read the management system'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Clauses' }),
    ).not.toBeInTheDocument();
  });

  it('opens the record that a link leads to', async () => {
    await render('/policies?record=policy-1');
    const selected = await screen.findByRole('region', {
      name: 'The record that the link leads to',
    });
    expect(
      await within(selected).findByText('People answer for what AI does.'),
    ).toBeInTheDocument();
  });

  it('says what to do first where there is nothing, and offers it', async () => {
    const api = await render('/scope');
    expect(
      await screen.findByText(/Say first what the management system covers/),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Add: Interested party' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      await within(dialog).findByLabelText(/^Party/),
      'Customers',
    );
    await userEvent.type(
      within(dialog).getByLabelText(/^What they need/),
      'Reasons',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Record' }),
    );
    await waitFor(() =>
      expect(api.createManagementSystemRecord).toHaveBeenCalledWith({
        type: 'interested-party',
        data: { title: 'Customers', needs: 'Reasons' },
        submit: true,
      }),
    );
    await waitFor(() =>
      expect(api.listManagementSystemRecords).toHaveBeenCalledTimes(2),
    );
  });

  it.each([
    ['roles', ['Roles and authorities', 'Communication plan']],
    [
      'planning',
      [
        'AI risk criteria and method',
        'AI risk treatment plan',
        'Process of impact assessments',
        'Planned change',
      ],
    ],
    ['scope', ['Contractual obligation']],
    ['audits', ['Audit programme', 'Internal audit', 'Finding']],
    ['reviews', ['Management review', 'Follow-up of a decision']],
    ['documents', ['Controlled document']],
  ])(
    'lists what belongs to %s, says what is missing, and offers it',
    async (path, titles) => {
      await render(`/${path}`);
      for (const title of titles) {
        const list = await screen.findByRole('region', { name: title });
        expect(list).toHaveTextContent(/No \w[\w -]* yet\./);
        expect(
          within(list).getByRole('button', { name: `Add: ${title}` }),
        ).toBeEnabled();
      }
    },
  );

  it('offers nothing to add to those who only read', async () => {
    await render('/policies', { mayCreate: [] });
    expect(
      (
        await screen.findAllByText(
          'You may read these records but not add any.',
        )
      ).length,
    ).toBe(3);
    expect(
      screen.queryByRole('button', { name: 'Add: Policy' }),
    ).not.toBeInTheDocument();
  });

  it('counts each control of Annex A, and filters by the address', async () => {
    await render('/applicability?show=open');
    const row = await rowOf(/^A.3.2 /);
    expect(row).toHaveTextContent('Not decided');
    expect(row).toHaveTextContent('Partly implemented');
    expect(row).toHaveTextContent('Wrong advice');
    expect(
      screen.queryByRole('cell', { name: /^A.2.2 / }),
    ).not.toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Show'), 'all');
    expect(await rowOf(/^A.2.2 /)).toHaveTextContent('Implemented');
    expect(rowHeaders()).toHaveLength(38);
  });

  it('says how many systems are counted, and which lie outside, and why', async () => {
    await render('/applicability');
    expect(
      await screen.findByText(/^3 AI systems in the scope are counted\./),
    ).toHaveTextContent('1 is outside the scope of the AI management system.');
    const outside = screen.getByText('Which, and why').closest('details');
    expect(outside).toHaveTextContent('A study without users');
  });

  it('tells no state of what is excluded', async () => {
    const value = applicability();
    const items = value.items.map(entry =>
      entry.id === 'A.3.2'
        ? { ...entry, decision: 'excluded' as const, justification: 'Why' }
        : entry,
    );
    const getApplicability = async () => ({ ...value, items });
    await render('/applicability', { change: { getApplicability } });
    const row = await rowOf(/^A.3.2 /);
    expect(row).toHaveTextContent('Excluded');
    expect(row).not.toHaveTextContent('Partly implemented');
  });

  it('shows obligations with their dates, and asks for a decision', async () => {
    await render('/obligations');
    const [row] = (await findRowHeaders()).map(header => header.closest('tr')!);
    expect(row).toHaveTextContent('Applies now');
    expect(row).toHaveTextContent('3 systems');
    await userEvent.click(within(row).getByRole('button', { name: /^Decide/ }));
    expect(
      await within(await screen.findByRole('dialog')).findByLabelText(
        /^Obligation/,
      ),
    ).toHaveValue('eu-ai-act:EU-LIT-01');
  });

  it('collects the inputs of the period in the address', async () => {
    const api = await render('/reviews?from=2026-07-01&to=2026-09-30');
    expect(
      await screen.findByRole('region', { name: 'Objectives' }),
    ).toHaveTextContent('0 objectives, 0 reached.');
    const [query] = api.getReviewInputs.mock.calls[0];
    expect(query.from < '2026-07-02').toBe(true);
    expect(screen.getByLabelText('From')).toHaveValue('2026-07-01');
  });

  it('says what is missing for each stage, first', async () => {
    await render('/readiness');
    const second = await screen.findByRole('list', { name: /stage 2$/ });
    expect(second).toHaveTextContent(
      'INV-01 was not corrected within 30 days in 1 system.',
    );
    const first = screen.getByRole('list', { name: /stage 1$/ });
    expect(first.querySelector('li')).toHaveTextContent('Missing');
    expect(within(first).getByRole('link', { name: /^4.3 / })).toHaveAttribute(
      'href',
      '/ai-governance/management-system/scope',
    );
  });

  it('does not call missing what is partly on record', async () => {
    const readiness = await mockApi().getReadiness({
      from: '2026-01-01',
      to: '2026-12-31',
    });
    const [item, ...others] = readiness.stage1.items.filter(
      ({ onRecord }) => !onRecord,
    );
    const stage1 = {
      ...readiness.stage1,
      items: [{ ...item, partly: true }, ...others],
    };
    await render('/readiness', {
      change: { getReadiness: async () => ({ ...readiness, stage1 }) },
    });
    const first = await screen.findByRole('list', { name: /stage 1$/ });
    const [row] = within(first).getAllByRole('listitem');
    expect(row).toHaveTextContent(/^Partly/);
    expect(row).not.toHaveTextContent('Missing');
  });

  it.each(['reviews', 'readiness'])(
    'says of %s that the first day is after the last, and shows nothing of it',
    async section => {
      const api = await render(`/${section}?from=2026-09-30&to=2026-07-01`);
      expect(await screen.findByRole('alert')).toHaveTextContent(
        'The first day must not be after the last.',
      );
      expect(
        screen.queryByRole('region', { name: 'Objectives' }),
      ).not.toBeInTheDocument();
      expect(
        screen.queryByRole('list', { name: /stage 2$/ }),
      ).not.toBeInTheDocument();
      const [[query]] = [
        ...api.getReviewInputs.mock.calls,
        ...api.getReadiness.mock.calls,
      ];
      expect(query.from < query.to).toBe(true);
    },
  );

  it('keeps the first stage, which has no period, where the days of the second contradict each other', async () => {
    await render('/readiness?from=2026-09-30&to=2026-07-01');
    expect(
      await screen.findByRole('list', { name: /stage 1$/ }),
    ).toBeInTheDocument();
  });

  it('compares with the baseline of the address', async () => {
    await render('/gap?baseline=gap-1');
    const better = await rowOf(/^5.2 /);
    expect(better).toHaveTextContent('Better');
    const [first] = rowHeaders();
    expect(first).toHaveTextContent('4.1');
    expect(first.closest('tr')).toHaveTextContent('Worse');
  });
});
