import { screen } from '@testing-library/react';
import { mockApi } from '../../__testUtils__/api';
import { renderView } from '../../__testUtils__/render';
import { SearchResultItem } from './SearchResultItem';

describe('SearchResultItem', () => {
  it('shows class and level of the system that a risk is of, and leads to it', async () => {
    const location = '/catalog/default/aisystem/scoring/ai-risk?risk=1';
    await renderView(
      <SearchResultItem
        result={{
          documentType: 'ai-risk',
          title: 'Bias against the young',
          text: 'Groups are treated unlike.',
          location,
          class: 'high',
          level: 'silver',
          systemTitle: 'Credit scoring',
        }}
      />,
      { api: mockApi() },
    );
    expect(
      screen.getByRole('link', { name: 'Bias against the young' }),
    ).toHaveAttribute('href', location);
    expect(screen.getByText('Risk of Credit scoring')).toBeVisible();
    expect(screen.getByText('High risk')).toBeVisible();
    expect(screen.getByText('Silver')).toBeVisible();
  });

  it('shows a control without class and level', async () => {
    await renderView(
      <SearchResultItem
        result={{
          documentType: 'ai-control',
          title: 'INV-01 Every AI system has an owner',
          text: 'Somebody answers for it.',
          location: '/ai-governance/controls?find=INV-01',
        }}
      />,
      { api: mockApi() },
    );
    expect(screen.getByText('Control')).toBeVisible();
    expect(screen.queryByText('No level')).not.toBeInTheDocument();
  });
});
