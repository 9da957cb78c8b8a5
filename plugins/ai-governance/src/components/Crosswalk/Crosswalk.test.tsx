import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { CROSSWALK, PACKS } from '../../__testUtils__/crosswalk';
import { renderView } from '../../__testUtils__/render';
import { Crosswalk } from './Crosswalk';

const MATRIX = 'Controls and evidence beside the frameworks that they serve';

const render = (search = '', change: Parameters<typeof mockApi>[0] = {}) =>
  renderView(<Crosswalk />, {
    api: mockApi({ listPacks: async () => PACKS, ...change }),
    at: `/ai-governance/crosswalk${search}`,
    mount: '/ai-governance/crosswalk',
  });

const matrix = () => screen.findByRole('table', { name: MATRIX });
const details = (name: string | RegExp) =>
  screen.findByRole('region', { name });

describe('Crosswalk', () => {
  it('puts each control beside what it serves of each framework', async () => {
    await render();
    const table = await matrix();
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Control',
      'ISO/IEC 42001 Annex A',
      'ISO/IEC 42001 clauses',
      'EU AI Act',
      'NIST AI RMF',
      'NIST AI 600-1',
      'OMB M-25-21',
      'ISO/IEC 42005:2025',
      'ISO/IEC 27001:2022',
      'ISO 9001:2015',
      'ISO 9001:2026',
    ]);
    const row = within(table).getByRole('row', { name: /IMP-01 AI system/ });
    for (const name of ['A.5.2', '6.1.4', 'Art.27', 'MAP 5.1', '4(b)(ii)']) {
      expect(within(row).getByRole('link', { name })).toBeInTheDocument();
    }
  });

  it('opens a control: its evidence, and who else takes it', async () => {
    await render('?item=control:IMP-01');
    const region = await details(/Details of IMP-01/);
    expect(
      within(region).getByRole('link', {
        name: 'Record: AI system impact assessment',
      }),
    ).toBeInTheDocument();
    expect(
      await within(region).findByText(
        'Also taken by (OMB M-25-21, per use case)',
      ),
    ).toBeInTheDocument();
    expect(
      within(region).getByRole('link', { name: /^OMB-PRA-02/ }),
    ).toBeInTheDocument();
    expect(
      within(region).getByRole('link', { name: 'Systems that do not pass it' }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(/inventory\?control=IMP-01&controlState=fail/),
    );
  });

  it('goes from a reference to the controls and the evidence that serve it', async () => {
    await render();
    const row = within(await matrix()).getByRole('row', { name: /^INV-01/ });
    await userEvent.click(within(row).getByRole('link', { name: 'Art.26(2)' }));
    const region = await details('Details of EU AI Act Art.26(2)');
    expect(within(region).getByRole('link', { name: /^INV-01/ })).toBeVisible();
    expect(
      within(region).getByRole('link', { name: /^EU-DEP-01/ }),
    ).toBeVisible();
    expect(screen.getByTestId('address')).toHaveTextContent(
      'item=reference%3AeuAiAct%3AArt.26%282%29',
    );
    expect(region).toHaveFocus();
  });

  it('names the pack in the link to the systems that fail a control of another one', async () => {
    await render('?item=control:EU-PRO-01');
    const region = await details(/Details of EU-PRO-01/);
    expect(
      await within(region).findByText(/Law applies from Feb 2, 2025/),
    ).toBeInTheDocument();
    expect(
      within(region).getByRole('link', { name: 'Systems that do not pass it' }),
    ).toHaveAttribute('href', expect.stringContaining('pack=eu-ai-act'));
  });

  it('shows evidence, and every framework that one record serves', async () => {
    await render('?rows=evidence');
    const row = within(await matrix()).getByRole('row', {
      name: /^Record: Training of those who oversee/,
    });
    expect(within(row).getByText(/Taken by \d+ controls/)).toBeInTheDocument();
    expect(
      within(row).getByRole('link', { name: '4(b)(iv)' }),
    ).toBeInTheDocument();
  });

  it('shows references of one framework with what serves them', async () => {
    await render('?rows=references&framework=ombM2521');
    const table = await matrix();
    const rows = within(table).getAllByRole('row').slice(1);
    expect(
      rows.map(row => within(row).getByRole('rowheader').textContent),
    ).toEqual(['4(b)(i)', '4(b)(ii)', '4(b)(iv)', '4(b)(v)']);
    expect(rows.every(row => row.textContent!.startsWith('OMB M-25-21'))).toBe(
      true,
    );
  });

  it('narrows by words, keeps them in the address, and says how many are left', async () => {
    await render();
    await matrix();
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Search' }),
      'record:fria',
    );
    await waitFor(async () =>
      expect(within(await matrix()).getAllByRole('row')).toHaveLength(3),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      'find=record%3Afria',
    );
    expect(screen.getByText(/^2 of \d+ shown$/)).toBeInTheDocument();
  });

  it('narrows to a pack', async () => {
    await render();
    await matrix();
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Pack' }),
      'nist-ai-rmf',
    );
    const rows = within(await matrix())
      .getAllByRole('row')
      .slice(1);
    expect(
      rows.map(row => within(row).getAllByRole('link')[0].textContent),
    ).toEqual(['NIST-GOV-04', 'NIST-MAP-07']);
    expect(screen.getByTestId('address')).toHaveTextContent(
      'inPack=nist-ai-rmf',
    );
  });

  it('says that nothing matches, and clears the filters', async () => {
    await render('?find=nothing-of-this-kind');
    expect(await screen.findByText('Nothing matches')).toBeInTheDocument();
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Clear filters' })[0],
    );
    expect(await matrix()).toBeInTheDocument();
  });

  it('says that an item is in no pack', async () => {
    await render('?item=control:NO-01');
    expect(
      await screen.findByText('NO-01 is in no pack that is in force here.'),
    ).toBeInTheDocument();
  });

  it('shows processes that management systems share', async () => {
    await render();
    const table = await screen.findByRole('table', {
      name: 'Processes that management systems share',
    });
    const row = within(table).getByRole('row', { name: /^Nonconformity/ });
    expect(row).toHaveTextContent('10.2');
    expect(
      within(row).getByRole('link', { name: /Nonconformity/ }),
    ).toBeInTheDocument();
  });

  it('leads from a shared process to the records of the organisation', async () => {
    await render();
    const table = await screen.findByRole('table', {
      name: 'Processes that management systems share',
    });
    const row = within(table).getByRole('row', { name: /^Internal audit/ });
    for (const [name, address] of [
      ['Internal audit', /management-system\/audits#internal-audit$/],
      ['Finding', /management-system\/audits#audit-finding$/],
    ] as const) {
      expect(within(row).getByRole('link', { name })).toHaveAttribute(
        'href',
        expect.stringMatching(address),
      );
    }
  });

  it('tells of a clause that no control serves which records do', async () => {
    await render('?item=reference:iso9001:9.2');
    const region = await details('Details of ISO 9001:2015 9.2');
    expect(
      within(region).getByRole('link', { name: 'Internal audit' }),
    ).toBeInTheDocument();
  });

  it('says why it could not be loaded, and tries again', async () => {
    const getCrosswalk = jest
      .fn()
      .mockRejectedValueOnce(new Error('not now'))
      .mockResolvedValue(CROSSWALK);
    await render('', { getCrosswalk });
    expect(
      await screen.findByText(/The crosswalk could not be loaded/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await matrix()).toBeInTheDocument();
  });
});
