import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { ADVISOR, SKETCH } from '../../__testUtils__/entities';
import { renderView } from '../../__testUtils__/render';
import { result, scorecard } from '../../__testUtils__/scorecard';
import { ControlsContent } from './ControlsContent';

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

  it('offers the fix with its place, the lines to paste and the way to the file', async () => {
    await render({ at: '/?control=RSK-01' });
    const fix = await screen.findByRole('note');
    expect(fix).toHaveTextContent('Classify the system and say why.');
    expect(fix).toHaveTextContent('In the descriptor, at spec.risk');
    expect(await within(fix).findByText(/rationale/)).toBeInTheDocument();
    expect(
      within(fix).getByRole('button', { name: /copy/i }),
    ).toBeInTheDocument();
    expect(
      within(fix).getByRole('button', { name: /Edit the descriptor/ }),
    ).toHaveAttribute(
      'href',
      'https://git.example.com/credit/advisor/edit/catalog-info.yaml',
    );
  });

  it('offers no way to a file that has no address', async () => {
    await renderView(<ControlsContent />, {
      api: mockApi(),
      entity: SKETCH,
      at: '/?control=RSK-01',
    });
    expect(await screen.findByRole('note')).toHaveTextContent('spec.risk');
    expect(screen.queryByText('Edit the descriptor')).not.toBeInTheDocument();
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
