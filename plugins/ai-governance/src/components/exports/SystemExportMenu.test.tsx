import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { ADVISOR } from '../../__testUtils__/entities';
import { renderView } from '../../__testUtils__/render';
import { SystemExportMenu } from './SystemExportMenu';

jest.mock('../../lib/saveFile');

describe('SystemExportMenu', () => {
  it('fetches what is chosen, by the keyboard too', async () => {
    const api = mockApi();
    await renderView(<SystemExportMenu entity={ADVISOR} pack="own" />, { api });
    screen.getByRole('button', { name: 'Export' }).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'OSCAL assessment results' }),
    );
    expect(await screen.findByText(/^Downloaded .*-oscal\.json/)).toBeVisible();
    expect(api.downloadExport).toHaveBeenCalledWith(
      {
        export: 'oscal',
        system: {
          namespace: ADVISOR.metadata.namespace ?? 'default',
          name: ADVISOR.metadata.name,
        },
        query: { pack: 'own' },
      },
      expect.anything(),
    );
  });

  it('offers no more than a view asks for', async () => {
    await renderView(
      <SystemExportMenu entity={ADVISOR} only={['historyCsv']} />,
      { api: mockApi() },
    );
    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect(await screen.findAllByRole('menuitem')).toHaveLength(1);
  });
});
