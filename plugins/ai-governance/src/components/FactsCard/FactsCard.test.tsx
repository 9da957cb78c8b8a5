import { AiSystemEntity } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import { mockApi } from '../../__testUtils__/api';
import { ADVISOR, SKETCH } from '../../__testUtils__/entities';
import { renderView } from '../../__testUtils__/render';
import { FactsCard } from './FactsCard';

const render = (entity: AiSystemEntity) =>
  renderView(<FactsCard />, { api: mockApi(), entity });

/** Definition of a term. */
const fact = (term: string) =>
  screen.getByText(term, { selector: 'dt' }).nextElementSibling as HTMLElement;

describe('FactsCard', () => {
  it('shows what a system declares', async () => {
    await render(ADVISOR);
    expect(fact('Type')).toHaveTextContent('predictive');
    expect(fact('Class')).toHaveTextContent('High risk');
    expect(fact('Class')).toHaveTextContent('Classified Sep 14, 2026');
    expect(fact('Why this class')).toHaveTextContent('Annex III point 5(b)');
    expect(fact('Models')).toHaveTextContent(
      'limit-gbm (3.2.0, LicenseRef-internal)',
    );
    expect(fact('Human oversight')).toHaveTextContent('human-in-the-loop');
    expect(fact('Monitoring')).toHaveTextContent('1 metric');
    expect(fact('Jurisdictions')).toHaveTextContent('EU');
  });

  it('links references to their pages and addresses to their targets', async () => {
    await render(ADVISOR);
    expect(
      within(fact('Datasets')).getByRole('link', { name: 'repayment-history' }),
    ).toHaveAttribute('href', '/catalog/default/resource/repayment-history');
    expect(
      within(fact('Datasets')).getByRole('link', { name: /bureau/ }),
    ).toHaveAttribute('href', 'https://data.example.com/bureau');
    expect(
      within(fact('Risk owner')).getByRole('link', { name: 'mrivera' }),
    ).toHaveAttribute('href', '/catalog/default/user/mrivera');
  });

  it('tells an undeclared list from the declaration that there is none', async () => {
    await render(ADVISOR);
    expect(fact('Suppliers')).toHaveTextContent('None (declared)');
    expect(fact('Not to be used for')).toHaveTextContent('Not declared');
  });

  it('spells out what a system of the first day has not declared', async () => {
    await render(SKETCH);
    for (const term of [
      'Class',
      'Why this class',
      'Purpose',
      'Users',
      'Affected persons',
      'Models',
      'Datasets',
      'Suppliers',
      'Human oversight',
      'Monitoring',
      'Jurisdictions',
    ]) {
      expect(fact(term)).toHaveTextContent('Not declared');
    }
    // Only an agent owes a list of tools.
    expect(screen.queryByText('Tools')).not.toBeInTheDocument();
  });

  it('never makes a link of an address that could run', async () => {
    await render({
      ...SKETCH,
      spec: {
        ...SKETCH.spec,
        // eslint-disable-next-line no-script-url
        monitoring: { dashboard: 'javascript:alert(1)' },
        suppliers: [
          // eslint-disable-next-line no-script-url
          { name: '<b>Acme</b>', contractUrl: 'javascript:alert(1)' },
        ],
      },
    });
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(fact('Suppliers')).toHaveTextContent('<b>Acme</b>');
  });

  it('shows a reference that cannot be read as text', async () => {
    await render({
      ...SKETCH,
      spec: { ...SKETCH.spec, oversight: { role: 'a:b:c/d/e' } },
    });
    expect(fact('Human oversight')).toHaveTextContent('a:b:c/d/e');
  });
});
