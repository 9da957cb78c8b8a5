import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { registerPreview } from '../../__testUtils__/registers';
import { renderView } from '../../__testUtils__/render';
import { saveFile } from '../../lib/saveFile';
import { SYSTEM_EXPORTS } from '../exports';
import { Reports } from './Reports';

jest.mock('../../lib/saveFile');

const render = (options: { api?: ReturnType<typeof mockApi>; at?: string }) =>
  renderView(<Reports />, { api: options.api ?? mockApi(), at: options.at });

describe('Reports', () => {
  beforeEach(() => jest.resetAllMocks());

  it('packs the evidence of the systems that the filters leave', async () => {
    const api = mockApi();
    await render({ api, at: '/?class=high' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Evidence pack' }),
    );
    expect(
      await screen.findByText('Downloaded evidence-pack.zip, 1 KB'),
    ).toBeInTheDocument();
    expect(api.downloadExport).toHaveBeenCalledWith(
      { export: 'evidence-pack', query: { class: ['high'] } },
      expect.anything(),
    );
    expect(saveFile).toHaveBeenCalledTimes(1);
  });

  it('asks for a system before it offers what there is of one', async () => {
    await render({});
    expect(await screen.findByText('No AI system chosen')).toBeInTheDocument();
    expect(
      screen.queryByRole('heading', { name: 'Dossier as PDF' }),
    ).not.toBeInTheDocument();
  });

  it('offers every export of the system that the address names', async () => {
    const api = mockApi();
    await render({ api, at: '/?system=aisystem:lending/limit' });
    const buttons = await screen.findAllByRole('button', { name: 'Download' });
    expect(buttons).toHaveLength(SYSTEM_EXPORTS.length);
    await userEvent.click(buttons[0]);
    expect(
      await screen.findByText('Downloaded limit-dossier.pdf, 1 KB'),
    ).toBeInTheDocument();
    expect(api.downloadExport).toHaveBeenCalledWith(
      {
        export: 'dossier',
        format: 'pdf',
        system: { namespace: 'lending', name: 'limit' },
      },
      expect.anything(),
    );
  });

  it('can be told to stop, and then saves nothing', async () => {
    const downloadExport = jest.fn(
      (_: unknown, { signal }: { signal?: AbortSignal } = {}) =>
        new Promise<never>((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new Error('stopped')));
        }),
    );
    await render({ api: mockApi({ downloadExport }) });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Inventory as CSV' }),
    );
    expect(await screen.findByText('Preparing the file')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(
      await screen.findByRole('button', { name: 'Inventory as CSV' }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/stopped/)).not.toBeInTheDocument();
    expect(saveFile).not.toHaveBeenCalled();
  });

  describe('for a public register', () => {
    it('asks nothing before a register is chosen, then says what is missing', async () => {
      const api = mockApi();
      await render({ api, at: '/?class=high' });
      expect(await screen.findByText('No register chosen')).toBeInTheDocument();
      expect(api.previewRegister).not.toHaveBeenCalled();
      await userEvent.selectOptions(
        screen.getByLabelText('Register'),
        'eu-annex-viii',
      );
      expect(
        await screen.findByText(
          '2 of 9 AI systems have an entry. The register does not concern 6, and 1 do not say whether it does.',
        ),
      ).toBeInTheDocument();
      expect(api.previewRegister).toHaveBeenCalledWith({
        class: ['high'],
        register: 'eu-annex-viii',
      });
      expect(
        screen.getByRole('heading', { name: 'What is missing: 3' }),
      ).toBeInTheDocument();
      const row = screen.getByRole('row', { name: /^Credit limit advisor/ });
      expect(row).toHaveTextContent(
        'Declare the annotation ai-governance/eu-annex-viii-a6-logic',
      );
      expect(
        screen.getByText(/The first 2 of 3 are shown/),
      ).toBeInTheDocument();
    });

    it('downloads the register and what is missing, narrowed as the page', async () => {
      const api = mockApi();
      await render({ api, at: '/?register=uk-atrs&class=high' });
      await userEvent.click(
        await screen.findByLabelText(
          'Include systems that do not say whether the register concerns them',
        ),
      );
      await userEvent.click(
        await screen.findByRole('button', { name: 'Register as JSON' }),
      );
      await userEvent.click(
        screen.getByRole('button', { name: 'What is missing, as CSV' }),
      );
      const query = {
        class: ['high'],
        register: 'uk-atrs',
        includeUndeclared: true,
      };
      expect(
        api.downloadExport.mock.calls.map(([asked]: any[]) => asked),
      ).toEqual([
        { export: 'register', format: 'json', query },
        { export: 'register-gaps', query },
      ]);
    });

    it('offers no empty register', async () => {
      const api = mockApi({
        previewRegister: async ({ register }) =>
          registerPreview(register, {
            coverage: { systems: 9, covered: 0, undeclared: 0, outside: 9 },
            fields: [],
            gaps: [],
            totalGaps: 0,
          }),
      });
      await render({ api, at: '/?register=omb-2025' });
      expect(
        await screen.findByRole('button', { name: 'Register as CSV' }),
      ).toBeDisabled();
      expect(screen.getByText('Nothing is missing.')).toBeInTheDocument();
    });
  });
});
