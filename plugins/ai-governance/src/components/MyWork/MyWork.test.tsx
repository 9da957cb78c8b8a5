import {
  iso42001Pack,
  listRecordTypes,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { AlertMessage, alertApiRef, useApi } from '@backstage/core-plugin-api';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { mockApi } from '../../__testUtils__/api';
import { ADVISOR } from '../../__testUtils__/entities';
import { myWork, WORK_ITEMS } from '../../__testUtils__/myWork';
import { PLACE, PULL_REQUEST } from '../../__testUtils__/pullRequests';
import { renderView } from '../../__testUtils__/render';
import { scorecard } from '../../__testUtils__/scorecard';
import { MyWork } from './MyWork';

const CREDIT_LIMIT = {
  ...ADVISOR,
  metadata: {
    ...ADVISOR.metadata,
    name: 'credit-limit',
    namespace: 'default',
    annotations: {
      'backstage.io/managed-by-location':
        'url:https://git.example.com/org/apps/blob/main/limit/catalog-info.yaml',
    },
  },
};

/** A supplier assessment that was decided on and asks for an action. */
const WITH_ACTION = {
  id: 's1',
  type: 'supplier-assessment',
  subject: 'Sable Labs',
  state: 'approved' as const,
  data: {
    verdict: 'conditional',
    actions: [
      {
        title: 'Agree on notice',
        owner: 'user:default/amina',
        dueDate: '2026-11-01',
        status: 'open',
      },
    ],
  },
};

/** What the app would show in a corner of the page. */
function Notes() {
  const alerts = useApi(alertApiRef);
  const [notes, setNotes] = useState<AlertMessage[]>([]);
  useEffect(() => {
    const subscription = alerts
      .alert$()
      .subscribe(note => setNotes(current => [...current, note]));
    return () => subscription.unsubscribe();
  }, [alerts]);
  return (
    <ul aria-label="Notes">
      {notes.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}

const render = (
  change: Parameters<typeof mockApi>[0] = {},
  options: { search?: string } = {},
) => {
  const api = mockApi(change);
  return renderView(
    <>
      <MyWork />
      <Notes />
    </>,
    {
      api,
      at: `/ai-governance/my-work${options.search ?? ''}`,
      mount: '/ai-governance/my-work',
      catalog: [CREDIT_LIMIT],
    },
  ).then(view => ({ ...view, api }));
};

const rowOf = (name: RegExp) => screen.findByRole('row', { name });

describe('MyWork', () => {
  it('groups by what it takes, and says until when, in which role, and who reminded', async () => {
    await render();
    const minutes = await screen.findByRole('region', {
      name: 'Takes minutes (2)',
    });
    const [first] = within(minutes).getAllByRole('row').slice(1);
    expect(first).toHaveTextContent('Evidence expired: INV-02');
    expect(first).toHaveTextContent('Credit limit');
    expect(first).toHaveTextContent('As Owner');
    expect(first).toHaveTextContent('Overdue since Sep 30, 2026');
    expect(first).toHaveTextContent(/Reminded by .*otis on Nov 19, 2026/);
    expect(
      screen.getByRole('region', { name: 'Takes a decision (1)' }),
    ).toHaveTextContent('To decide: OPS-06 Waiver');
    expect(
      screen.getByRole('region', { name: 'Takes a document (1)' }),
    ).toHaveTextContent('The organisation');
    expect(screen.getByText('4 wait for you, 1 overdue')).toBeInTheDocument();
  });

  it('keeps the role in the address, and asks for that alone', async () => {
    const { api } = await render();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Approver (1)' }),
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('region', { name: /Takes minutes/ }),
      ).not.toBeInTheDocument(),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/ai-governance/my-work?role=approver',
    );
    expect(api.getMyWork).toHaveBeenLastCalledWith({
      limit: 200,
      role: ['approver'],
    });
  });

  it('attests in the row, and the item is gone with a word of what changed', async () => {
    let items = [...WORK_ITEMS];
    let done = false;
    const { api } = await render({
      getMyWork: async query => myWork(query, items),
      createRecord: async (ref, input) => {
        items = items.slice(1);
        done = true;
        return (await mockApi().createRecord(ref, input))!;
      },
      getScorecard: async () => ({
        ...scorecard(),
        completeness: done ? 0.53 : 0.4,
        level: done ? 'bronze' : 'none',
        controls: [
          ...scorecard().controls,
          {
            ...scorecard().controls[0],
            controlId: 'INV-02',
            state: done ? 'pass' : 'expired',
          },
        ],
      }),
    });
    const row = await rowOf(/Evidence expired: INV-02/);
    await userEvent.click(
      within(row).getByRole('button', { name: /^Attest: Evidence expired/ }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Attestation' });
    await userEvent.click(
      await within(dialog).findByRole('button', { name: 'Record' }),
    );
    expect(
      await screen.findByText(
        /^Recorded: Attestation\. INV-02 passes\. 40% → 53%, now Bronze/,
      ),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(
        screen.queryByRole('row', { name: /Evidence expired/ }),
      ).not.toBeInTheDocument(),
    );
    expect(api.createRecord).toHaveBeenCalledWith(
      { namespace: 'default', name: 'credit-limit' },
      expect.objectContaining({ type: 'attestation', submit: true }),
    );
  });

  it('marks an action within a record as done in a later one', async () => {
    const record = WITH_ACTION;
    const { api } = await render({
      getMyWork: async query =>
        myWork(query, [
          {
            ...WORK_ITEMS[0],
            id: 'attention:action-overdue:s1',
            role: 'action-owner',
            task: 'action-overdue',
            key: 's1/actions/0',
            controlId: undefined,
            recordId: 's1',
            title: 'Agree on notice',
            recordTypes: undefined,
            actions: ['close'],
          },
        ]),
      listRecordTypes: async () =>
        listRecordTypes([iso42001Pack]).map(type => ({
          ...type,
          controls: [],
        })),
      getRecord: async () => ({
        ...(await mockApi().getRecord('w-1'))!,
        ...record,
      }),
    });
    const row = await rowOf(/Corrective action: Agree on notice/);
    await userEvent.click(
      within(row).getByRole('button', { name: /^Mark as done: / }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Supplier assessment',
    });
    await userEvent.click(
      await within(dialog).findByRole('button', {
        name: 'Submit for approval',
      }),
    );
    await waitFor(() =>
      expect(api.createRecord).toHaveBeenCalledWith(
        { namespace: 'default', name: 'credit-limit' },
        expect.objectContaining({
          type: 'supplier-assessment',
          subject: record.subject,
          data: expect.objectContaining({
            verdict: 'conditional',
            actions: [{ ...record.data.actions[0], status: 'closed' }],
          }),
        }),
      ),
    );
    expect(api.reviseRecord).not.toHaveBeenCalled();
  });

  it('decides in place, showing what is decided', async () => {
    const { api } = await render();
    const row = await rowOf(/To decide/);
    await userEvent.click(
      within(row).getByRole('button', { name: /^Approve: To decide/ }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(api.getRecord).toHaveBeenCalledWith('w-1');
    await waitFor(() => expect(api.getDecisionBasis).toHaveBeenCalled());
    expect(dialog).toBeInTheDocument();
  });

  it('reminds in the row', async () => {
    const { api } = await render();
    const row = await rowOf(/Expires soon/);
    await userEvent.click(
      within(row).getByRole('button', { name: /^Remind: / }),
    );
    expect(
      await screen.findByText('Reminded credit-decisioning'),
    ).toBeVisible();
    expect(api.remindOfAttention).toHaveBeenCalledWith({
      entityRef: 'aisystem:default/tone-coach',
      kind: 'evidence-expiring',
      key: 'INV-02',
    });
  });

  it('shows what several rows would change before it does it, and what came of each', async () => {
    const { api } = await render();
    await rowOf(/Evidence expired/);
    for (const box of screen.getAllByRole('checkbox')) {
      await userEvent.click(box);
    }
    await userEvent.click(screen.getByRole('button', { name: 'Attest 2' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Attest for several systems',
    });
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Show what it changes' }),
    );
    const table = await within(dialog).findByRole('table');
    expect(
      within(table).getByRole('row', { name: /Credit limit/ }),
    ).toHaveTextContent('Writes an attestation');
    expect(
      within(table).getByRole('row', { name: /Tone coach/ }),
    ).toHaveTextContent('Not possible: You may not write there');
    expect(api.actOnWork).toHaveBeenLastCalledWith(
      expect.objectContaining({ action: 'attest', preview: true }),
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Do it for 1' }),
    );
    expect(
      await within(dialog).findByText('1 done, 0 not'),
    ).toBeInTheDocument();
    expect(api.actOnWork).toHaveBeenLastCalledWith({
      action: 'attest',
      preview: false,
      items: [
        {
          entityRef: 'aisystem:default/credit-limit',
          kind: 'evidence-expired',
          key: 'INV-02',
        },
      ],
    });
  });

  it('asks for one reason and a last day of several waivers', async () => {
    await render();
    const [first] = await screen.findAllByRole('checkbox');
    await userEvent.click(first);
    await userEvent.click(
      screen.getByRole('button', { name: 'Ask for 1 waivers' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Ask for several waivers',
    });
    const preview = within(dialog).getByRole('button', {
      name: 'Show what it changes',
    });
    expect(preview).toBeDisabled();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'The team moves',
    );
    expect(preview).toBeDisabled();
  });

  it('prepares the patch that gives several systems an owner', async () => {
    const { api } = await render({
      getMyWork: async query =>
        myWork(query, [
          {
            id: 'attention:unowned:aisystem:default/credit-limit:',
            role: 'office',
            task: 'unowned',
            effort: 'decision',
            system: WORK_ITEMS[0].system,
            key: '',
            since: '2026-11-01T00:00:00.000Z',
            overdue: false,
            actions: ['assign-owner'],
          },
        ]),
      listOwnerCandidates: async () => ({
        items: [
          { entityRef: 'group:default/lending', name: 'Lending', reasons: [] },
        ],
        descriptor: {
          file: 'catalog-info.yaml',
          origin: 'source' as const,
          text: 'kind: AISystem # ours\nspec:\n  type: predictive\n',
          pullRequest: PLACE,
        },
      }),
    });
    await userEvent.click(await screen.findByRole('checkbox'));
    await userEvent.click(
      screen.getByRole('button', { name: 'Assign an owner to 1' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Assign an owner to several systems',
    });
    await userEvent.click(
      await within(dialog).findByRole('button', { name: /Owner/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', {
        name: 'Lending (could own 1 system)',
      }),
    );
    expect(
      await within(dialog).findByText('https://git.example.com/org/apps'),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(dialog).toHaveTextContent('+ owner: group:default/lending'),
    );
    expect(
      within(dialog).getByRole('button', { name: 'Download the patch' }),
    ).toBeInTheDocument();
    const ref = { namespace: 'default', name: 'credit-limit' };
    expect(api.listOwnerCandidates).toHaveBeenCalledWith(ref);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Open 1 pull request' }),
    );
    expect(
      await within(dialog).findByRole('link', {
        name: /The pull request is open/,
      }),
    ).toHaveAttribute('href', PULL_REQUEST.url);
    expect(api.proposeDescriptor).toHaveBeenCalledWith(ref, {
      text: expect.stringContaining(
        'type: predictive\n  owner: group:default/lending\n',
      ),
      digest: PLACE.digest,
      title: expect.stringMatching(/^Declare the owner of/),
    });
  });

  it('says that nothing waits', async () => {
    await render({ getMyWork: async query => myWork(query, []) });
    expect(
      await screen.findByText('Nothing waits for you'),
    ).toBeInTheDocument();
  });

  it('says that nothing waits in a role, and leads to the others', async () => {
    await render({}, { search: '?role=auditor' });
    expect(
      await screen.findByText('Nothing waits for you in this role'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'All roles' }));
    expect(
      await screen.findByRole('region', { name: 'Takes minutes (2)' }),
    ).toBeInTheDocument();
  });

  it('says why it could not be loaded', async () => {
    await render({
      getMyWork: async () => {
        throw new Error('Work waits for people');
      },
    });
    expect(
      await screen.findByText(/What waits for you could not be loaded/),
    ).toBeInTheDocument();
    expect(screen.getAllByText(/Work waits for people/)[0]).toBeInTheDocument();
  });
});
