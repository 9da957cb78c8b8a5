import { Sidebar } from '@backstage/core-components';
import { configApiRef, identityApiRef } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DevPersonItems } from './DevPersonItems';

const BOB = { ref: 'user:default/bob', name: 'Bob Stone', role: 'Approves.' };

async function renderItems(people?: Array<typeof BOB>) {
  const identity = mockApis.identity({
    userEntityRef: BOB.ref,
    displayName: 'bob',
  });
  const signOut = jest.spyOn(identity, 'signOut').mockResolvedValue();
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [
          configApiRef,
          mockApis.config({
            data: { auth: { providers: people && { example: { people } } } },
          }),
        ],
        [identityApiRef, identity],
      ]}
    >
      <Sidebar>
        <DevPersonItems />
      </Sidebar>
    </TestApiProvider>,
  );
  return signOut;
}

describe('DevPersonItems', () => {
  it('says who is signed in, and lets somebody else go on', async () => {
    const signOut = await renderItems([BOB]);
    expect(
      await screen.findByRole('link', { name: 'You are Bob Stone' }),
    ).toHaveAttribute('href', '/settings');
    await userEvent.click(
      screen.getByRole('button', { name: 'Switch person' }),
    );
    expect(signOut).toHaveBeenCalledTimes(1);
  });

  it('offers nobody else where nobody is configured', async () => {
    await renderItems();
    expect(
      await screen.findByRole('link', { name: 'You are bob' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Switch person' })).toBeNull();
  });
});
