import {
  configApiRef,
  discoveryApiRef,
  IdentityApi,
} from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DevSignInPage } from './DevSignInPage';

const PEOPLE = [
  { ref: 'user:default/ada', name: 'Ada', role: 'Writes the records.' },
  { ref: 'user:default/bob', name: 'Bob', role: 'Approves them.' },
];

const session = (ref: string) => ({
  profile: {},
  backstageIdentity: {
    token: 'x.eyJleHAiOjk5OTk5OTk5OTl9.x',
    identity: { type: 'user', userEntityRef: ref, ownershipEntityRefs: [ref] },
  },
});

async function renderPage(people?: typeof PEOPLE) {
  const onSignInSuccess = jest.fn<void, [IdentityApi]>();
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [
          configApiRef,
          mockApis.config({
            data: {
              app: { title: 'Portal' },
              auth: { providers: people && { example: { people } } },
            },
          }),
        ],
        [discoveryApiRef, { getBaseUrl: async () => 'http://backend/auth' }],
      ]}
    >
      <DevSignInPage onSignInSuccess={onSignInSuccess} />
    </TestApiProvider>,
  );
  return onSignInSuccess;
}

describe('DevSignInPage', () => {
  const fetch = jest.spyOn(global, 'fetch');

  beforeEach(() => {
    sessionStorage.clear();
    fetch.mockReset();
    fetch.mockImplementation(
      async (_, init) =>
        ({
          ok: true,
          json: async () =>
            session(new Headers(init?.headers).get('x-example-person')!),
        } as Response),
    );
  });

  it('signs in as the person who is chosen, until sign-out', async () => {
    const onSignInSuccess = await renderPage(PEOPLE);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Portal',
    );
    expect(screen.getByText('Writes the records.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Enter as Bob' }));
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    expect(fetch).toHaveBeenCalledWith(
      'http://backend/auth/example/refresh',
      expect.anything(),
    );
    const [identity] = onSignInSuccess.mock.lastCall!;
    expect(await identity.getBackstageIdentity()).toMatchObject({
      userEntityRef: 'user:default/bob',
    });
    expect(sessionStorage).toHaveLength(1);
    await identity.signOut();
    expect(sessionStorage).toHaveLength(0);
  });

  it('goes on as the person who was chosen in this tab', async () => {
    sessionStorage.setItem('ai-governance.example-person', PEOPLE[0].ref);
    const onSignInSuccess = await renderPage(PEOPLE);
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    const [identity] = onSignInSuccess.mock.lastCall!;
    expect(await identity.getBackstageIdentity()).toMatchObject({
      userEntityRef: 'user:default/ada',
    });
  });

  it('asks again where the choice is no longer among the people', async () => {
    sessionStorage.setItem('ai-governance.example-person', 'user:default/eve');
    const onSignInSuccess = await renderPage(PEOPLE);
    expect(
      screen.getByRole('button', { name: 'Enter as Ada' }),
    ).toBeInTheDocument();
    expect(onSignInSuccess).not.toHaveBeenCalled();
  });

  it('offers the guest where no people are configured', async () => {
    await renderPage();
    expect(screen.getByRole('button', { name: 'Enter' })).toBeInTheDocument();
  });
});
