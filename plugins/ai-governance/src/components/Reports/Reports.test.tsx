import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
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
});
