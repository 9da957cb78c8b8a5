import { Entity } from '@backstage/catalog-model';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { ReactElement } from 'react';
import { PersonLink } from './PersonLink';

const BOB: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { namespace: 'default', name: 'bob' },
  spec: { profile: { displayName: 'Robert Stone-Miller' }, memberOf: [] },
};
const SIGNATURE = { name: 'Bob Stone', title: 'Head of Risk' };
const LEFT = 'no longer in the catalog, or hidden from you';

async function show(element: ReactElement, entities: Entity[]) {
  const catalog = catalogApiMock({ entities });
  const ask = jest.spyOn(catalog, 'getEntitiesByRefs');
  await renderInTestApp(
    <TestApiProvider apis={[[catalogApiRef, catalog]]}>
      <p data-testid="who">{element}</p>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
  return ask;
}

describe('who did something', () => {
  it('is the name and title of then, which lead to the person of today', async () => {
    await show(
      <PersonLink entityRef="user:default/bob" signature={SIGNATURE} />,
      [BOB],
    );
    expect(screen.getByRole('link', { name: /Bob Stone/ })).toHaveAttribute(
      'href',
      '/catalog/default/user/bob',
    );
    expect(screen.getByTestId('who')).toHaveTextContent(
      'Bob Stone, Head of Risk',
    );
    expect(screen.queryByText(/Miller/)).not.toBeInTheDocument();
    expect(screen.getByTestId('who')).not.toHaveTextContent(LEFT);
  });

  it('can be read after the person has left the catalog, which the text says', async () => {
    await show(
      <PersonLink entityRef="user:default/bob" signature={SIGNATURE} />,
      [],
    );
    expect(await screen.findByText(new RegExp(LEFT))).toHaveTextContent(
      `Bob Stone, Head of Risk (${LEFT})`,
    );
    expect(screen.getByText('Bob Stone')).toHaveAttribute(
      'title',
      'user:default/bob',
    );
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('is a link where no signature was kept, and text for a service', async () => {
    await show(
      <>
        <PersonLink entityRef="user:default/bob" />
        {' and '}
        <PersonLink
          entityRef="plugin:importer"
          signature={{ name: 'plugin:importer' }}
        />
      </>,
      [BOB],
    );
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(screen.getByText(/plugin:importer/)).toBeInTheDocument();
  });

  it('asks the catalog once for all who are shown', async () => {
    const ask = await show(
      <>
        <PersonLink entityRef="user:default/bob" signature={SIGNATURE} />
        <PersonLink entityRef="user:default/ada" signature={{ name: 'Ada' }} />
      </>,
      [BOB],
    );
    expect(await screen.findByText(new RegExp(LEFT))).toBeInTheDocument();
    const asked = ask.mock.calls.filter(
      ([{ fields }]) => fields?.join() === 'kind',
    );
    expect(asked.map(([{ entityRefs }]) => entityRefs)).toEqual([
      ['user:default/bob', 'user:default/ada'],
    ]);
  });
});
