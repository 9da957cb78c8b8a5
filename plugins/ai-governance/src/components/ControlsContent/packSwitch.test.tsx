import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { PACKS } from '../../__testUtils__/crosswalk';
import { ADVISOR } from '../../__testUtils__/entities';
import { renderView } from '../../__testUtils__/render';
import { ControlsContent } from './ControlsContent';

const render = (at: string, packs = PACKS) => {
  const api = mockApi({ listPacks: async () => packs });
  return renderView(<ControlsContent />, { api, entity: ADVISOR, at }).then(
    () => api,
  );
};

const picker = () => screen.findByRole('combobox', { name: 'Measured by' });

describe('the pack of the Controls tab', () => {
  it('is the default one, and another one when it is chosen', async () => {
    const api = await render('/?control=INV-01');
    expect(await picker()).toHaveValue('iso-42001');
    expect(api.getScorecard).toHaveBeenLastCalledWith(expect.anything());
    await userEvent.selectOptions(await picker(), 'eu-ai-act');
    await waitFor(() =>
      expect(api.getScorecard).toHaveBeenLastCalledWith(expect.anything(), {
        pack: 'eu-ai-act',
      }),
    );
    expect(api.getHistory).toHaveBeenLastCalledWith(
      expect.anything(),
      expect.objectContaining({ pack: 'eu-ai-act' }),
    );
    // The control of the other pack is no longer looked at.
    expect(screen.getByTestId('address')).toHaveTextContent(
      /^\/\?pack=eu-ai-act$/,
    );
  });

  it('is the one that the address names', async () => {
    const api = await render('/?pack=nist-ai-rmf');
    expect(await picker()).toHaveValue('nist-ai-rmf');
    expect(api.getScorecard).toHaveBeenCalledWith(expect.anything(), {
      pack: 'nist-ai-rmf',
    });
  });

  it('is no choice where one pack is in force', async () => {
    await render('/', [PACKS[0]]);
    await screen.findByRole('region', { name: 'Inception' });
    expect(
      screen.queryByRole('combobox', { name: 'Measured by' }),
    ).not.toBeInTheDocument();
  });
});
