import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { CONTROL_FIX } from '../../__testUtils__/fixes';
import { ADVISOR, SKETCH } from '../../__testUtils__/entities';
import { PLACE } from '../../__testUtils__/pullRequests';
import { renderView } from '../../__testUtils__/render';
import { result, scorecard } from '../../__testUtils__/scorecard';
import { saveFile } from '../../lib/saveFile';
import { ControlsContent } from './ControlsContent';

jest.mock('../../lib/saveFile', () => ({ saveFile: jest.fn() }));

const saveFileMock = saveFile as jest.Mock;

const render = (
  options: { at?: string; api?: ReturnType<typeof mockApi> } = {},
) =>
  renderView(<ControlsContent />, {
    api: options.api ?? mockApi(),
    entity: ADVISOR,
    at: options.at,
  });

const idsIn = (element: HTMLElement) =>
  within(element)
    .getAllByText(/^[A-Z]{3}-\d\d$/)
    .map(id => id.textContent);

const header = (id: string) =>
  screen.findByRole('button', { name: new RegExp(id) });

describe('ControlsContent', () => {
  it('groups required controls by life cycle stage, failures first', async () => {
    await render();
    const inception = await screen.findByRole('region', { name: 'Inception' });
    expect(idsIn(inception)).toEqual(['RSK-01', 'INV-01', 'INV-03']);
    expect(within(inception).getByText('2 of 3 pass')).toBeInTheDocument();
    expect(
      idsIn(
        screen.getByRole('region', { name: 'Verification and validation' }),
      ),
    ).toEqual(['VAL-01', 'VAL-02']);
    expect(
      within(
        screen.getByRole('region', { name: 'Operation and monitoring' }),
      ).getByText('1 waived'),
    ).toBeInTheDocument();
  });

  it('shows of each control its state, title and gate, and why it does not pass', async () => {
    await render();
    await screen.findByText('The system is classified');
    const control = await header('RSK-01');
    expect(control).toHaveTextContent('Fail');
    expect(control).toHaveTextContent('Gate');
    expect(control).toHaveTextContent(
      'No class is declared, so the system is held to high.',
    );
    expect(await header('VAL-02')).toHaveTextContent('Last day Dec 5, 2026');
  });

  it('leads from a control on monitoring to what is measured', async () => {
    await render({ at: '/?control=OPS-02' });
    expect(
      await screen.findByRole('button', { name: 'Open Monitoring' }),
    ).toHaveAttribute('href', '/the-monitoring-tab');
  });

  it('opens a control with the keyboard and explains it', async () => {
    await render();
    await screen.findByText('The system is classified');
    const control = await header('RSK-01');
    control.focus();
    await userEvent.keyboard('{Enter}');
    expect(control).toHaveAttribute('aria-expanded', 'true');
    const details = document.getElementById('RSK-01') as HTMLElement;
    expect(within(details).getByText('spec.risk.class')).toBeInTheDocument();
    expect(
      within(details).getByText('spec.traits.affectsPersons'),
    ).toBeInTheDocument();
    expect(within(details).getByText('absent')).toBeInTheDocument();
    expect(
      within(details).getByText('ISO/IEC 42001:2023 Annex A: A.5.2, A.5.3'),
    ).toBeInTheDocument();
    expect(
      within(details).getByText('ISO/IEC 42001:2023 clauses: 6.1'),
    ).toBeInTheDocument();
    expect(within(details).getByText('EU AI Act: Art. 9')).toBeInTheDocument();
    expect(within(details).getByText(/Weight 3/)).toBeInTheDocument();
  });

  it('asks first whether a control applies, then for every line that is missing', async () => {
    const api = mockApi();
    await render({ at: '/?control=RSK-01', api });
    const fix = await screen.findByRole('note');
    expect(fix).toHaveTextContent('Classify the system and say why.');
    const [first, second] = await within(fix).findAllByRole('region');
    expect(first).toHaveAccessibleName('If it does not apply: declare that');
    expect(first).toHaveTextContent('annexIII: []');
    expect(first).toHaveTextContent('Then 53% becomes 56%, level Bronze.');
    expect(second).toHaveAccessibleName(
      'If it applies: declare what is missing',
    );
    expect(second).toHaveTextContent('class: TODO # one of: high, limited');
    expect(second).toHaveTextContent('2 values still say TODO');
    expect(second).toHaveTextContent(
      'Then 53% becomes 69%, level Silver. Computed on the assumption that the control passes',
    );
    expect(second).toHaveTextContent('./docs/design.md');
    expect(
      within(second).getByRole('button', { name: 'Edit in Git' }),
    ).toHaveAttribute(
      'href',
      'https://git.example.com/credit/advisor/edit/catalog-info.yaml',
    );
    expect(api.getControlFix).toHaveBeenCalledWith(
      { namespace: 'default', name: 'credit-limit-advisor' },
      'RSK-01',
    );
    const record = within(fix).getByRole('region', { name: /Takes a record/ });
    expect(record).toHaveTextContent('It asks for: Justification.');
    expect(record).toHaveTextContent('Decided by');
  });

  it('writes what is chosen into the lines, and into the file', async () => {
    await render({ at: '/?control=RSK-01' });
    const fix = await screen.findByRole('note');
    const [, option] = await within(fix).findAllByRole('region');
    await userEvent.type(
      within(option).getByLabelText('risk › rationale'),
      'It ranks people.',
    );
    await userEvent.click(within(option).getByLabelText('risk › class'));
    await userEvent.click(
      await screen.findByRole('option', { name: 'limited' }),
    );
    expect(option).toHaveTextContent('class: limited');
    expect(option).toHaveTextContent('rationale: It ranks people.');
    expect(option).not.toHaveTextContent('TODO');
    await userEvent.click(
      within(option).getByRole('button', { name: 'Download the file' }),
    );
    const { name, parts } = saveFileMock.mock.lastCall[0];
    expect(name).toBe('catalog-info.yaml');
    expect(parts[0]).toContain('# Kept by the team.');
    expect(parts[0]).toContain('  risk:\n    class: limited\n');
  });

  it('proposes the lines once every value is chosen', async () => {
    const api = mockApi({
      getControlFix: async () => ({
        ...CONTROL_FIX,
        descriptor: { ...CONTROL_FIX.descriptor, pullRequest: PLACE },
      }),
    });
    await render({ api, at: '/?control=RSK-01' });
    const fix = await screen.findByRole('note');
    const [, option] = await within(fix).findAllByRole('region');
    const propose = within(option).getByRole('button', {
      name: 'Open a pull request',
    });
    expect(propose).toBeDisabled();
    await userEvent.type(
      within(option).getByLabelText('risk › rationale'),
      'Why',
    );
    await userEvent.click(within(option).getByLabelText('risk › class'));
    await userEvent.click(
      await screen.findByRole('option', { name: 'limited' }),
    );
    expect(propose).toBeEnabled();
    await userEvent.click(propose);
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Open' }));
    await dialog.findByRole('link', { name: /The pull request is open/ });
    expect(api.proposeDescriptor).toHaveBeenCalledWith(
      { namespace: 'default', name: 'credit-limit-advisor' },
      {
        text: expect.stringContaining('  risk:\n    class: limited\n'),
        digest: PLACE.digest,
        title: expect.stringMatching(/^Declare what .* lacks$/),
      },
    );
  });

  it('falls back to place and lines of the hint where they cannot be worked out', async () => {
    const api = mockApi({
      getControlFix: async () => {
        throw new Error('No answer');
      },
    });
    await render({ at: '/?control=RSK-01', api });
    const fix = await screen.findByRole('note');
    expect(await within(fix).findByRole('alert')).toHaveTextContent(
      'The lines could not be worked out: No answer',
    );
    expect(fix).toHaveTextContent('In the descriptor, at spec.risk');
    expect(
      within(fix).getByRole('button', { name: /Edit the descriptor/ }),
    ).toBeVisible();
  });

  it('offers no way to a file that has no address', async () => {
    await renderView(<ControlsContent />, {
      api: mockApi({
        getControlFix: async () => ({ ...CONTROL_FIX, proposal: undefined }),
      }),
      entity: SKETCH,
      at: '/?control=RSK-01',
    });
    expect(await screen.findByRole('note')).toHaveTextContent('Classify');
    expect(screen.queryByText(/Edit/)).not.toBeInTheDocument();
  });

  it.each(['/?control=INV-03', '/#INV-03'])(
    'opens and brings into view the control of the address %s',
    async at => {
      const scrollIntoView = jest.fn();
      window.HTMLElement.prototype.scrollIntoView = scrollIntoView;
      await render({ at });
      expect(await header('INV-03')).toHaveAttribute('aria-expanded', 'true');
      expect(await header('INV-01')).toHaveAttribute('aria-expanded', 'false');
      expect(scrollIntoView).toHaveBeenCalled();
      expect(scrollIntoView.mock.instances[0]).toHaveAttribute('id', 'INV-03');
    },
  );

  it('opens the section in which the control of the address is', async () => {
    await render({ at: '/?control=TRN-02' });
    expect(
      await screen.findByText(
        'Ruled out, each with its reason; not in the score.',
      ),
    ).toBeInTheDocument();
    expect(await header('TRN-02')).toHaveAttribute('aria-expanded', 'true');
  });

  it('keeps what does not count now closed below, until asked for', async () => {
    await render();
    await screen.findByRole('region', { name: 'Inception' });
    expect(screen.queryByText('RET-01')).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: /What comes next/ }),
    );
    expect(await screen.findByText('RET-01')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: /Recommended controls/ }),
    );
    expect(
      await screen.findByText('No bill of materials is declared.'),
    ).toBeInTheDocument();
  });

  it('narrows by state and writes that into the address', async () => {
    await render();
    await screen.findByRole('region', { name: 'Inception' });
    await userEvent.click(screen.getByRole('button', { name: 'Expired, 1' }));
    expect(screen.getByTestId('address')).toHaveTextContent('/?state=expired');
    expect(screen.getByText('1 of 10 controls shown')).toBeInTheDocument();
    expect(await header('DAT-01')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /RSK-01/ }),
    ).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Expired, 1' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('finds controls by what they serve, and says when none matches', async () => {
    await render({ at: '/?q=A.5.2' });
    expect(await header('RSK-01')).toBeInTheDocument();
    await screen.findByText('1 of 10 controls shown');
    await userEvent.type(screen.getByLabelText('Search controls'), ' nothing');
    expect(await screen.findByText('No control matches')).toBeInTheDocument();
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Clear filters' })[0],
    );
    expect(
      await screen.findByRole('region', { name: 'Inception' }),
    ).toBeInTheDocument();
  });

  it('shows who waived a control, until when and why', async () => {
    await render({ at: '/?control=OPS-02' });
    expect(await screen.findByText(/Approved by/)).toHaveTextContent(
      'Approved by mrivera, until Jan 31, 2027: Drift job moves to the new cluster.',
    );
  });

  it('goes on with ids when the pack cannot be read', async () => {
    await render({
      api: mockApi({
        listControls: async () => {
          throw new Error('no');
        },
      }),
    });
    const inception = await screen.findByRole('region', { name: 'Inception' });
    expect(within(inception).getAllByText('RSK-01').length).toBeGreaterThan(0);
  });

  it('shows a failure of the backend', async () => {
    await render({
      api: mockApi({
        getScorecard: async () => {
          throw new Error('The database is asleep');
        },
      }),
    });
    expect(
      await screen.findByText(/The controls could not be loaded/),
    ).toBeInTheDocument();
  });

  it('shows markup in reasons and facts as text', async () => {
    const reason = '<script>alert(1)</script>';
    const { container } = await render({
      at: '/?control=INV-01',
      api: mockApi({
        getScorecard: async () =>
          scorecard({
            controls: [
              result('INV-01', {
                state: 'fail',
                reason,
                facts: [{ path: 'spec.owner', value: '<img src=y>' }],
              }),
            ],
          }),
      }),
    });
    expect((await screen.findAllByText(reason)).length).toBeGreaterThan(0);
    expect(screen.getByText('<img src=y>')).toBeInTheDocument();
    expect(container.querySelector('script, img[src="y"]')).toBeNull();
  });
});
