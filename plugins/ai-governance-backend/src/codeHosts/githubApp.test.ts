import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { FakeGithub } from '../__testUtils__/FakeGithub';
import { FakeGithubApp } from '../__testUtils__/FakeGithubApp';
import { JsonServer } from '../__testUtils__/JsonServer';
import { CodeHosts, HostedFile, openPullRequest } from './index';

const FILES = { 'ai/catalog-info.yaml': 'kind: AISystem # ours\n' };

const REPOSITORY = 'acme/lending';

const change = {
  branch: 'ai-governance/scoring-1',
  title: 'Change the descriptor',
  body: 'Why',
  edit: (content: string) => `${content}spec: {}\n`,
};

/** Every value that another one must not learn, as it was sent. */
const credentialsOf = ({ requests }: JsonServer) =>
  new Set(requests.map(({ headers }) => headers.authorization));

describe('a pull request as a GitHub App', () => {
  let app: FakeGithubApp;
  let github: FakeGithub;
  /** Another host of the integrations, with a token of its own. */
  let other: FakeGithub;

  beforeEach(async () => {
    app = new FakeGithubApp({ installations: [{ id: 7, login: 'acme' }] });
    github = new FakeGithub({ repository: REPOSITORY, files: FILES, app });
    other = new FakeGithub({ repository: REPOSITORY, files: FILES });
    await github.server.start();
    await other.server.start();
  });

  afterEach(async () => {
    await github.server.stop();
    await other.server.stop();
  });

  function find(options: {
    app?: object;
    host?: string;
    repository?: string;
  }): HostedFile {
    const { host = 'git.test', repository = REPOSITORY } = options;
    const apps = [{ ...app.config, ...options.app }];
    const hosts = CodeHosts.fromIntegrations(
      ScmIntegrations.fromConfig(
        new ConfigReader({
          integrations: {
            github: [
              { host: 'git.test', apiBaseUrl: github.server.url, apps },
              {
                host: 'other.test',
                apiBaseUrl: other.server.url,
                token: other.token,
              },
            ],
          },
        } as never),
      ),
    );
    return hosts.find(
      `https://${host}/${repository}/blob/main/ai/catalog-info.yaml`,
    ) as HostedFile;
  }

  it('is opened with a token of the installation at the owner', async () => {
    const { url } = await openPullRequest(find({}), change);
    expect(url).toBe('https://git.test/acme/lending/pull/1');
    expect(github.treeOf(change.branch)).toEqual({
      'ai/catalog-info.yaml': 'kind: AISystem # ours\nspec: {}\n',
    });
    expect(
      github.server.requests.map(({ method, path }) => `${method} ${path}`),
    ).toEqual([
      'GET /app/installations',
      'POST /app/installations/7/access_tokens',
      `GET /repos/${REPOSITORY}/git/ref/heads/main`,
      `GET /repos/${REPOSITORY}/contents/ai/catalog-info.yaml`,
      `GET /repos/${REPOSITORY}/git/matching-refs/heads/${change.branch}`,
      `POST /repos/${REPOSITORY}/git/refs`,
      `PUT /repos/${REPOSITORY}/contents/ai/catalog-info.yaml`,
      `POST /repos/${REPOSITORY}/pulls`,
    ]);
    const ofRepository = github.server.requests.filter(({ path }) =>
      path.startsWith('/repos/'),
    );
    expect(
      new Set(ofRepository.map(({ headers }) => headers.authorization)),
    ).toEqual(new Set([`Bearer ${app.tokens.get('acme')}`]));
  });

  it('reaches the repositories that the installation has chosen', async () => {
    app.installations[0].repositories = ['lending'];
    await openPullRequest(find({}), change);
    expect(github.pulls).toHaveLength(1);
  });

  it('keeps its tokens from every other host', async () => {
    await openPullRequest(find({}), change);
    expect(other.server.requests).toEqual([]);
    await openPullRequest(find({ host: 'other.test' }), change);
    expect(credentialsOf(other.server)).toEqual(
      new Set([`Bearer ${other.token}`]),
    );
    expect([...credentialsOf(github.server)].join()).not.toContain(other.token);
  });

  it('keeps its token from where the host sends it', async () => {
    const trap = new JsonServer(() => ({ status: 404 }));
    await trap.start();
    github.refusal = {
      method: 'GET',
      path: /git\/ref\//,
      answer: {
        status: 307,
        headers: { location: `${trap.url}/git/ref/heads/main` },
      },
    };
    try {
      await expect(openPullRequest(find({}), change)).rejects.toThrow();
      expect(trap.requests).toHaveLength(1);
      expect(trap.requests.map(({ headers }) => headers.authorization)).toEqual(
        trap.requests.map(() => undefined),
      );
      expect(github.pulls).toEqual([]);
    } finally {
      await trap.stop();
    }
  });

  describe('says in words', () => {
    /** Nothing is left behind by it. */
    const failureOf = async (found: HostedFile) => {
      const failure = await openPullRequest(found, change).then(
        () => undefined,
        (error: Error) => error,
      );
      expect(github.pulls).toEqual([]);
      expect([...github.branches.keys()]).toEqual(['main']);
      return failure;
    };
    const failing = (options: Parameters<typeof find>[0]) =>
      failureOf(find(options));

    it('that the app is not installed for the owner', async () => {
      expect(await failing({ repository: 'globex/lending' })).toMatchObject({
        name: 'NotAllowedError',
        message:
          'No GitHub App of the integration of git.test is installed for globex, or allowed there: install one for globex, or give the integration a token',
      });
    });

    it('that the integration does not allow the owner', async () => {
      const allowedInstallationOwners = ['globex'];
      expect(
        await failing({ app: { allowedInstallationOwners } }),
      ).toMatchObject({
        name: 'NotAllowedError',
        message: expect.stringContaining(
          'is installed for acme, or allowed there',
        ),
      });
    });

    it('that the installation does not reach the repository', async () => {
      app.installations[0].repositories = ['payments'];
      expect(await failing({})).toMatchObject({
        name: 'NotAllowedError',
        message: expect.stringMatching(
          /^The integration of git\.test gives no credentials for acme\/lending: .*does not have access to a repository with the name lending$/,
        ),
      });
    });

    it('that the installation is suspended', async () => {
      app.installations[0].isSuspended = true;
      expect(await failing({})).toMatchObject({
        name: 'NotAllowedError',
        message: expect.stringContaining('for acme is suspended'),
      });
    });

    it('that the key is of another app', async () => {
      const { privateKey } = new FakeGithubApp({ installations: [] });
      const error = await failing({ app: { privateKey } });
      expect(error).toMatchObject({
        name: 'NotAllowedError',
        message: expect.stringContaining(
          'A JSON web token could not be decoded',
        ),
      });
    });

    it('that the key is none, without showing it', async () => {
      const privateKey = 'not-a-key-but-secret';
      const error = await failing({ app: { privateKey } });
      expect(error?.name).toBe('NotAllowedError');
      expect(error?.message).toMatch(
        /^The integration of git\.test gives no credentials for acme\/lending: \S/,
      );
      expect(error?.message).not.toContain(privateKey);
    });

    it('that the app may read only', async () => {
      const message = 'Resource not accessible by integration';
      github.refusal = {
        method: 'POST',
        path: /git\/refs$/,
        answer: { status: 403, body: { message } },
      };
      expect(await failing({})).toMatchObject({
        name: 'NotAllowedError',
        message: `git.test answered 403: ${message}`,
      });
    });

    it('that the host does not answer', async () => {
      const found = find({});
      await github.server.stop();
      expect(await failureOf(found)).toMatchObject({
        name: 'ServiceUnavailableError',
      });
      await github.server.start();
    });
  });
});
