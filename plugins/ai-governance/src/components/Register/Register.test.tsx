import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parse } from 'yaml';
import { mockApi } from '../../__testUtils__/api';
import { DRAFT, REGISTERED } from '../../__testUtils__/pullRequests';
import { renderView } from '../../__testUtils__/render';
import { saveFile } from '../../lib/saveFile';
import { Register } from './Register';

jest.mock('../../lib/saveFile');

const open = (at = '/ai-governance/register', api = mockApi()) =>
  renderView(<Register />, { api, at, mount: '/ai-governance/register' });

const field = (name: string | RegExp) =>
  within(screen.getByRole('region', { name: 'What it is' })).getByLabelText(
    name,
  );

/** The file as it is handed to the browser. */
async function download(): Promise<string> {
  jest.mocked(saveFile).mockReset();
  await userEvent.click(screen.getByRole('button', { name: 'Download' }));
  const [{ parts }] = jest.mocked(saveFile).mock.calls[0];
  return String(parts[0]);
}

/** Whether it is said to be wrong; one that is required and empty is not yet. */
const isMarked = (name: RegExp) =>
  field(name).getAttribute('aria-invalid') === 'true';

/** What a form says before anybody did anything. */
const UNTOUCHED = '4 required fields are still empty.';

async function fillIn() {
  await userEvent.type(field(/^Name/), 'scoring');
  await userEvent.selectOptions(field(/^Type/), 'predictive');
  await userEvent.selectOptions(field(/^Life cycle/), 'production');
  await userEvent.selectOptions(
    screen.getByLabelText(/^Life cycle stage/),
    'deployment',
  );
}

describe('Register', () => {
  beforeAll(() => {
    // The editor measures its lines, which have no size here.
    Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  });

  it('says what is missing, and shows the score once nothing is', async () => {
    const api = mockApi();
    await open(undefined, api);
    expect(await screen.findByText(UNTOUCHED)).toBeInTheDocument();
    expect(screen.getByText(/Shown as soon as/)).toBeInTheDocument();
    expect(api.readEvaluationInput).not.toHaveBeenCalled();

    await fillIn();
    expect(
      await screen.findByText('The catalog would accept this file.'),
    ).toBeInTheDocument();
    expect(field(/^Name/)).toBeValid();
    expect(
      await screen.findByRole('list', { name: 'Controls by state' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/Not registered yet/)).toBeInTheDocument();
    expect(
      screen.getByRole('region', {
        name: 'What blocks Operation and monitoring',
      }),
    ).toHaveTextContent('INV-01');

    expect(parse(await download())).toEqual({
      apiVersion: 'ai-governance/v1alpha1',
      kind: 'AISystem',
      metadata: { name: 'scoring' },
      spec: {
        type: 'predictive',
        lifecycle: 'production',
        lifecycleStage: 'deployment',
      },
    });
  });

  it('shows what is wrong with a field once it was left, and all of it when the file is taken', async () => {
    await open();
    await screen.findByText(UNTOUCHED);
    expect(isMarked(/^Name/)).toBe(false);
    expect(screen.queryByText(/faults?$/)).not.toBeInTheDocument();
    expect(screen.queryByText(/still has faults/)).not.toBeInTheDocument();
    await userEvent.click(field(/^Name/));
    expect(isMarked(/^Name/)).toBe(false);
    await userEvent.tab();
    expect(isMarked(/^Name/)).toBe(true);
    expect(isMarked(/^Type/)).toBe(false);
    expect(screen.getByText('1 fault')).toBeInTheDocument();
    expect(
      screen.getByText('3 required fields are still empty.'),
    ).toBeInTheDocument();
    await download();
    expect(screen.getByText('4 faults')).toBeInTheDocument();
    expect(isMarked(/^Type/)).toBe(true);
    expect(screen.getByText(/still has faults/)).toBeInTheDocument();
  });

  it('asks the portal once for what does not depend on the rest', async () => {
    const api = mockApi();
    await open(undefined, api);
    await screen.findByText(UNTOUCHED);
    await fillIn();
    await screen.findByRole('list', { name: 'Controls by state' });
    await userEvent.type(screen.getByLabelText('Purpose'), 'Scores');
    await waitFor(() =>
      expect(api.readEvaluationInput).toHaveBeenCalledTimes(1),
    );
  });

  it('classifies by the answers, and writes why', async () => {
    await open();
    await screen.findByText(UNTOUCHED);
    await fillIn();
    await userEvent.click(
      screen.getByRole('button', { name: 'Help me with the class' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/no legal advice/)).toBeInTheDocument();
    await userEvent.click(dialog.getByLabelText(/^5\(b\) Creditworthiness/));
    expect(dialog.getByRole('status')).toHaveTextContent('High risk');
    await userEvent.click(dialog.getByLabelText('No'));
    await userEvent.click(dialog.getByLabelText('(d) prepares an assessment'));
    expect(dialog.getByRole('status')).toHaveTextContent(
      /Minimal risk.*Art\. 6\(3\)\(d\)/,
    );
    await userEvent.click(dialog.getByLabelText('No'));
    await userEvent.click(dialog.getByLabelText(/^Yes, so/));
    await userEvent.click(
      dialog.getByRole('button', { name: 'Write into the file' }),
    );
    const { spec } = parse(await download());
    expect(spec.risk).toMatchObject({
      class: 'high',
      annexIII: ['5(b)'],
      rationale: expect.stringContaining('Annex III 5(b)'),
    });
    expect(spec.traits).toEqual({ profiling: true });
    expect(
      await screen.findByText('The catalog would accept this file.'),
    ).toBeInTheDocument();
  });

  it('tries out another class on a registered system', async () => {
    await open(
      '/ai-governance/register?entity=aisystem:default/credit-limit-advisor',
    );
    const bar = within(await screen.findByRole('region', { name: 'What if' }));
    const changes = await screen.findByRole('region', { name: 'What changes' });
    expect(bar.getByLabelText('Class')).toHaveValue('high');
    await userEvent.selectOptions(bar.getByLabelText('Class'), 'minimal');
    await waitFor(() => expect(changes).toHaveTextContent(/→ Not applicable/));
    expect(
      screen.getByRole('button', { name: /Edit where it is kept/ }),
    ).toHaveAttribute(
      'href',
      'https://git.example.com/credit/advisor/edit/catalog-info.yaml',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Back to what is registered' }),
    );
    expect(bar.getByLabelText('Class')).toHaveValue('high');
  });

  it('changes lines of the file of a registered system, and proposes them', async () => {
    const api = mockApi();
    await open(
      '/ai-governance/register?entity=aisystem:default/credit-limit-advisor',
      api,
    );
    const bar = within(await screen.findByRole('region', { name: 'What if' }));
    const propose = () =>
      screen.getByRole('button', { name: 'Open a pull request' });
    expect(propose()).toBeDisabled();
    await userEvent.selectOptions(bar.getByLabelText('Class'), 'minimal');
    await waitFor(() => expect(propose()).toBeEnabled());
    await userEvent.click(propose());
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('git.example.com/credit/advisor')).toBeVisible();
    expect(dialog.getByText('catalog-info.yaml')).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Open' }));
    expect(
      await dialog.findByRole('link', { name: /The pull request is open/ }),
    ).toHaveAttribute('href', 'https://git.example.com/credit/advisor/pull/7');
    expect(api.proposeDescriptor).toHaveBeenCalledWith(
      { namespace: 'default', name: 'credit-limit-advisor' },
      {
        text: REGISTERED.text.replace('class: high', 'class: minimal'),
        digest: 'c0ffee',
        title: 'Change the descriptor of Credit limit advisor',
      },
    );
  });

  it.each([
    ['credentials', /once the integration of its host has a token/],
    ['permission', /ai-governance.pull-request.create/],
    ['host', /on GitHub and GitLab.* Copy or download it instead/],
  ] as const)('says what a pull request takes: %s', async (why, text) => {
    const api = mockApi({
      getDescriptor: async () => ({
        file: 'catalog-info.yaml',
        text: REGISTERED.text,
        origin: 'catalog',
        noPullRequest: why,
      }),
    });
    await open(
      '/ai-governance/register?entity=aisystem:default/credit-limit-advisor',
      api,
    );
    expect(await screen.findByText(text)).toBeInTheDocument();
    expect(screen.getByText(/made from what the catalog has/)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Open a pull request' }),
    ).not.toBeInTheDocument();
  });

  it('registers a finding in the file where it is described', async () => {
    const api = mockApi();
    await open(
      '/ai-governance/register?finding=component:default/summariser',
      api,
    );
    expect(
      await screen.findByText(/It registers component:default\/summariser/),
    ).toBeInTheDocument();
    const propose = await screen.findByRole('button', {
      name: 'Open a pull request',
    });
    await waitFor(() => expect(propose).toBeEnabled());
    await userEvent.click(propose);
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('git.example.com/mail/summariser')).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Open' }));
    await dialog.findByRole('link', { name: /The pull request is open/ });
    expect(api.proposeDraft).toHaveBeenCalledWith({
      entityRef: 'component:default/summariser',
      text: DRAFT.text,
      title: 'Register summariser as an AI system',
    });
  });

  it('says why a new file gets no pull request, beside what can be done with it', async () => {
    await open('/ai-governance/register');
    expect(
      await screen.findByText(/integrations.github and integrations.azure/),
    ).toHaveTextContent(/Copy or download it instead/);
    expect(screen.getByRole('button', { name: /Copy/ })).toBeEnabled();
    expect(screen.getByRole('button', { name: /Download/ })).toBeEnabled();
    expect(
      screen.queryByRole('button', { name: 'Open a pull request' }),
    ).not.toBeInTheDocument();
  });

  it('begins with a text that was begun elsewhere', async () => {
    const text = 'kind: AISystem # from the template\nspec: {}\n';
    await open(`/ai-governance/register?text=${encodeURIComponent(text)}`);
    await screen.findAllByText(/fault|still empty/);
    expect(await download()).toBe(text);
  });

  it('says that there is no such system', async () => {
    await open('/ai-governance/register?entity=aisystem:default/nowhere');
    expect(await screen.findByText('No such AI system')).toBeInTheDocument();
  });
});
