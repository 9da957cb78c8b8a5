import { AiGovernanceApi } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { SKETCH } from '../../__testUtils__/entities';
import { STANDINGS, WATCHED } from '../../__testUtils__/monitoring';
import { refuse } from '../../__testUtils__/refuse';
import { renderView } from '../../__testUtils__/render';
import { saveFile } from '../../lib/saveFile';
import { MonitoringContent } from './MonitoringContent';

jest.mock('../../lib/saveFile');

const NOVEMBER = '/?from=2026-11-05T00:00Z&to=2026-11-25T00:00Z';

async function render(
  options: {
    at?: string;
    entity?: Entity;
    change?: Partial<AiGovernanceApi>;
  } = {},
) {
  const { at = NOVEMBER, entity = WATCHED, change } = options;
  const api = mockApi(change);
  await renderView(<MonitoringContent />, { api, entity, at });
  return api;
}

const metric = (name: string) => screen.findByRole('region', { name });

const address = () => screen.getByTestId('address').textContent ?? '';

describe('MonitoringContent', () => {
  beforeEach(() => jest.mocked(saveFile).mockReset());

  it('shows every declared metric, worst first, with how it stands in words', async () => {
    await render();
    const psi = await metric('psi');
    const names = screen.getAllByRole('heading', { level: 3 });
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'psi',
      'selection_rate',
      'latency',
    ]);
    expect(within(psi).getByText('Drift')).toBeInTheDocument();
    expect(
      within(psi).getByText(/^at most 0.2. Warns unless at most 0.15.$/),
    ).toBeInTheDocument();
    expect(
      within(psi).getByText('after 2 values in a row outside the limit'),
    ).toBeInTheDocument();
    const slices = within(psi).getByRole('table', { name: 'Slices of psi' });
    const [, us, eu] = within(slices).getAllByRole('row');
    expect(us).toHaveTextContent(
      /^region=USBreached since Nov 19, 2026.*0\.31, measured .* ago$/,
    );
    expect(eu).toHaveTextContent(/^region=EUWithin the limit.*0\.1, measured/);
    expect(within(psi).getByRole('link', { name: 'OPS-02' })).toHaveAttribute(
      'href',
      '/the-controls-tab?control=OPS-02',
    );
  });

  it('has the value of what is stale from its history', async () => {
    await render();
    const rate = await metric('selection_rate');
    expect(await within(rate).findByText('0.9')).toBeInTheDocument();
    expect(
      within(rate).getByText(
        'Ratio between slices with samples of at least 200',
      ),
    ).toBeInTheDocument();
    expect(
      await within(rate).findByRole('img', {
        name: /^selection_rate from .*: 1 points between 0.9 and 0.9/,
      }),
    ).toBeInTheDocument();
    expect(
      within(rate).getByRole('img', {
        name: /^selection_rate, Measured values from .* between 0.45 and 0.5/,
      }),
    ).toBeInTheDocument();
  });

  it('draws the slices, and says what the chart marks', async () => {
    await render();
    const psi = await metric('psi');
    expect(
      await within(psi).findByRole('img', {
        name: /^psi from Nov 5, 2026.* to Nov 25, 2026.*: 5 points between 0.05 and 0.31/,
      }),
    ).toBeInTheDocument();
    const breaches = within(psi).getByRole('list', {
      name: 'Breaches of region=US in this period',
    });
    expect(
      within(breaches)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      expect.stringMatching(/^Nov 19, 2026.*, beyond the end of the period$/),
    ]);
    expect(
      within(psi).getByText(/^3\.2\.0, first measured Nov 19, 2026/),
    ).toBeInTheDocument();
    expect(
      within(psi).getByText(/^Breaches are looked for from Nov 18, 2026/),
    ).toBeInTheDocument();
  });

  it('holds the same values in a table and in a file', async () => {
    await render();
    const psi = await metric('psi');
    await userEvent.click(
      await within(psi).findByRole('button', { name: 'Show as a table' }),
    );
    const table = within(psi).getByRole('table', {
      name: 'Values of psi, latest first',
    });
    const rows = within(table).getAllByRole('row');
    expect(rows).toHaveLength(6);
    expect(rows[2]).toHaveTextContent(
      /region=US3\.2\.00\.310\.310\.311outside/,
    );
    expect(rows[5]).toHaveTextContent(
      /region=US3\.1\.00\.120\.050\.254outside/,
    );
    await userEvent.click(
      within(psi).getByRole('button', { name: 'CSV of psi' }),
    );
    const [file] = jest.mocked(saveFile).mock.calls[0];
    expect(file.name).toBe('credit-limit-advisor-psi-2026-11-05T00-00Z.csv');
    const [heading, first] = String(file.parts[0]).split('\r\n');
    expect(heading).toBe(
      '\uFEFFMetric,What it is,When,Seconds summed up,Slice,Version,Value or mean,Least,Greatest,Values,Samples,Limit,Judged',
    );
    expect(first).toBe(
      'psi,measured,2026-11-20T12:00:00.000Z,0,region=EU,3.1.0,0.1,0.1,0.1,1,,at most 0.2,inside',
    );
  });

  it('keeps the period in the address, and asks for no more points than it shows', async () => {
    const api = await render({ at: '/?metric=psi' });
    await waitFor(() => expect(api.listMeasurements).toHaveBeenCalled());
    const asked = (resolution: string) =>
      expect.objectContaining({ metric: ['psi'], resolution });
    expect(api.listMeasurements).toHaveBeenCalledWith(
      { namespace: 'default', name: 'credit-limit-advisor' },
      asked('PT6H'),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: '1 year' }),
    );
    expect(address()).toBe('/?metric=psi&period=1y');
    await waitFor(() =>
      expect(api.listMeasurements).toHaveBeenCalledWith(
        expect.anything(),
        asked('P1D'),
      ),
    );
    fireEvent.change(screen.getByLabelText('From'), {
      target: { value: '2026-11-20T10:30' },
    });
    expect(address()).toMatch(
      /^\/\?metric=psi&from=2026-11-20T10%3A30Z&to=20\d\d-/,
    );
  });

  it('says where the ends of the period contradict each other', async () => {
    await render({ at: '/?from=2026-11-20T00:00Z&to=2026-11-10T00:00Z' });
    expect(
      await screen.findByText('The period must begin before it ends.'),
    ).toHaveAttribute('role', 'alert');
  });

  it('leads to the nonconformity that was opened for the last breach', async () => {
    await render({
      change: {
        listMetricStates: async () =>
          STANDINGS.map(state =>
            state.metric === 'psi' ? { ...state, nonconformity: 'n-1' } : state,
          ),
      },
    });
    expect(
      within(await metric('psi')).getByRole('link', {
        name: 'Opened for the last breach',
      }),
    ).toHaveAttribute('href', '/the-risk-tab?nonconformity=n-1');
    expect(
      within(await metric('latency')).queryByText('Nonconformity'),
    ).toBeNull();
  });

  it('focuses the metric that the address names, or says that there is none', async () => {
    await render({ at: '/?metric=selection_rate' });
    expect(await metric('selection_rate')).toHaveFocus();
    await render({ at: '/?metric=typo' });
    expect(
      await screen.findByText('This system declares no metric "typo".'),
    ).toHaveAttribute('role', 'status');
  });

  it('leads to the last value where the period has none', async () => {
    await render({
      at: '/?from=2026-11-23T00:00Z&to=2026-11-24T00:00Z',
      change: {
        listMeasurements: async () => ({ series: [], points: [], buckets: [] }),
      },
    });
    const psi = await metric('psi');
    await userEvent.click(
      await within(psi).findByRole('button', {
        name: 'Show the time of the last value',
      }),
    );
    expect(address()).toBe('/?from=2026-10-21T12%3A00Z&to=2026-11-20T12%3A01Z');
  });

  it('says how values of a metric are sent that was never measured', async () => {
    await render();
    const latency = await metric('latency');
    expect(latency).toHaveTextContent('Never measured');
    expect(latency).toHaveTextContent('How to send values of latency');
    expect(
      within(latency).getByText(/ai-governance metric push/),
    ).toBeInTheDocument();
  });

  it('says the three ways, with commands for this system, when nothing was measured', async () => {
    const api = await render({
      change: {
        listMetricStates: async () =>
          STANDINGS.filter(({ metric: name }) => name === 'latency'),
      },
    });
    expect(
      await screen.findByText('Nothing was measured yet'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Period' })).toBeNull();
    for (const way of [
      'Push with the command line',
      'Push over HTTP',
      'Pull from Prometheus or MLflow',
    ]) {
      expect(screen.getByRole('button', { name: way })).toBeInTheDocument();
    }
    const command = screen
      .getByText(/ai-governance metric push/)
      .closest('code');
    expect(command).toHaveTextContent(
      /\{"system":"credit-limit-advisor","metric":"psi","value":0.2,"at":"/,
    );
    expect(api.listMeasurements).not.toHaveBeenCalled();
  });

  it('says how a metric is declared where none is', async () => {
    await render({
      entity: SKETCH,
      change: { listMetricStates: async () => [] },
    });
    expect(
      await screen.findByText('No metric is declared'),
    ).toBeInTheDocument();
    expect(screen.getByText(/metric: drift_psi|drift_psi/)).toBeInTheDocument();
  });

  it('says what could not be loaded, and a metric that fails hides no other', async () => {
    const listMeasurements = jest
      .fn()
      .mockImplementation(async (_, { metric: [name] }) => {
        if (name === 'psi') throw await refuse(500);
        return { series: [], points: [], buckets: [] };
      });
    await render({ change: { listMeasurements } });
    const psi = await metric('psi');
    expect(
      await within(psi).findByText(/What was measured could not be loaded/),
    ).toBeInTheDocument();
    expect(
      await within(await metric('selection_rate')).findByRole('img', {
        name: /^selection_rate from/,
      }),
    ).toBeInTheDocument();
  });

  it('says that the reader may not see it', async () => {
    await render({
      change: {
        listMetricStates: async () => {
          throw await refuse(403, { name: 'NotAllowedError' });
        },
      },
    });
    const [refusal] = await screen.findAllByRole('alert');
    expect(refusal).toHaveTextContent(
      'How the metrics stand could not be loaded',
    );
  });
});
