import { WaitsFor } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { WaitsForText } from './WaitsForText';

async function show(waitsFor: WaitsFor) {
  await renderInTestApp(
    <TestApiProvider apis={[[catalogApiRef, catalogApiMock()]]}>
      <WaitsForText waitsFor={waitsFor} />
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}

describe('whose decision a request waits for', () => {
  it('is the people whom the entity names, each a link', async () => {
    await show({
      role: 'risk-owner',
      refs: ['user:default/rio', 'group:default/desk'],
      nobody: false,
      text: 'Waits for …',
    });
    expect(
      screen.getByText(/Waits for a decision of the risk owner/),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('link').map(link => link.getAttribute('href')),
    ).toEqual(['/catalog/default/user/rio', '/catalog/default/group/desk']);
  });

  it('is a right where the policy alone says who has it', async () => {
    await show({
      role: 'record-decider',
      refs: [],
      nobody: false,
      text: 'Waits for …',
    });
    expect(
      screen.getByText(
        'Waits for a decision of anyone who may decide on records, other than those who wrote it',
      ),
    ).toBeInTheDocument();
  });

  it('is nobody where something is missing, which it names', async () => {
    await show({
      role: 'risk-owner',
      refs: [],
      nobody: true,
      text: 'none is declared; declare spec.governance.riskOwner',
    });
    expect(
      screen.getByText(
        'Waits for nobody: none is declared; declare spec.governance.riskOwner',
      ),
    ).toBeInTheDocument();
  });
});
