import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { PACKS } from '../../__testUtils__/crosswalk';
import { renderView } from '../../__testUtils__/render';
import { Overview } from './Overview';

describe('the pack of the overview', () => {
  it('measures by the chosen pack, and leaves areas of Annex A to the default one', async () => {
    const api = mockApi({ listPacks: async () => PACKS });
    await renderView(<Overview />, { api, at: '/?class=high' });
    expect(
      await screen.findByText('Completeness by Annex A area'),
    ).toBeInTheDocument();
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Measured by' }),
      'nist-ai-rmf',
    );
    await waitFor(() =>
      expect(api.getSummary).toHaveBeenLastCalledWith({
        inAimsScope: true,
        pack: 'nist-ai-rmf',
        class: ['high'],
      }),
    );
    expect(
      screen.queryByText('Completeness by Annex A area'),
    ).not.toBeInTheDocument();
    await waitFor(() =>
      expect(api.listControls).toHaveBeenLastCalledWith('nist-ai-rmf'),
    );
    // Clearing the filters is no change of the measure.
    await userEvent.click(
      screen.getByRole('button', { name: /^Clear filters/ }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      /^\/\?pack=nist-ai-rmf$/,
    );
  });
});
