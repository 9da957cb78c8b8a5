import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { FakeGithub } from '../__testUtils__/FakeGithub';
import { FakeGitlab } from '../__testUtils__/FakeGitlab';
import { CodeHosts, HostedFile, openPullRequest } from './index';
import { readFileUrl } from './readFileUrl';

const FILES = { 'ai/catalog-info.yaml': 'kind: AISystem # ours\n' };

const integrations = (data: object) =>
  CodeHosts.fromIntegrations(
    ScmIntegrations.fromConfig(
      new ConfigReader({ integrations: data } as never),
    ),
  );

const change = {
  branch: 'ai-governance/scoring-1',
  title: 'Change the descriptor',
  body: 'Why',
  edit: (content: string) => `${content}spec: {}\n`,
};

describe('readFileUrl', () => {
  it.each([
    [
      'https://git.test/acme/lending/blob/main/ai/a%20b.yaml',
      { repository: 'acme/lending', path: 'ai/a b.yaml', branch: 'main' },
    ],
    [
      'https://git.test/acme/lending/tree/HEAD/catalog-info.yaml',
      { path: 'catalog-info.yaml', branch: undefined },
    ],
    [
      'https://git.test/acme/sub/lending/-/blob/main/catalog-info.yaml',
      {
        repository: 'acme/sub/lending',
        repositoryUrl: 'https://git.test/acme/sub/lending',
      },
    ],
  ])('reads %s', (url, expected) => {
    expect(readFileUrl({ url, baseUrl: 'https://git.test' })).toMatchObject(
      expected,
    );
  });

  it.each([
    'https://git.test/acme/lending',
    'https://git.test/acme/lending/blob/main',
    'https://git.test/acme/lending/tree/main/',
    'https://else.test/acme/lending/blob/main/catalog-info.yaml',
    'no address',
  ])('takes %s for no file', url => {
    expect(readFileUrl({ url, baseUrl: 'https://git.test' })).toBeUndefined();
  });

  it('reads below the path of a host', () => {
    expect(
      readFileUrl({
        url: 'https://git.test/lab/acme/lending/-/blob/main/a.yaml',
        baseUrl: 'https://git.test/lab',
      }),
    ).toMatchObject({
      repository: 'acme/lending',
      repositoryUrl: 'https://git.test/lab/acme/lending',
    });
  });
});

describe('CodeHosts', () => {
  it('says why there is no pull request', () => {
    const hosts = integrations({ github: [{ host: 'git.test' }] });
    const at = (host: string) =>
      hosts.find(`https://${host}/acme/lending/blob/main/a.yaml`);
    expect(at('git.test')).toBe('credentials');
    expect(at('github.com')).toBe('credentials');
    expect(at('bitbucket.org')).toBe('host');
  });

  it.each([
    ['bitbucketCloud', 'https://bitbucket.org/acme/lending/src/main/a.yaml'],
    [
      'bitbucketServer',
      'https://git.test/projects/AI/repos/lending/browse/a.yaml',
    ],
    ['gitea', 'https://git.test/acme/lending/src/branch/main/a.yaml'],
    [
      'azure',
      'https://dev.azure.com/acme/ai/_git/lending?path=/a.yaml&version=GBmain',
    ],
  ])('opens none on a host of %s', (type, url) => {
    const { host } = new URL(url);
    const credentials = { personalAccessToken: 'token' };
    const config = {
      azure: { host, credentials: [credentials] },
      bitbucketCloud: { username: 'ada', token: 'token' },
      bitbucketServer: { host, token: 'token' },
      gitea: { host, username: 'ada', password: 'token' },
    }[type];
    expect(integrations({ [type]: [config] }).find(url)).toBe('host');
  });
});

describe('a pull request on GitHub', () => {
  let github: FakeGithub;
  let found: HostedFile;

  beforeEach(async () => {
    github = new FakeGithub({ repository: 'acme/lending', files: FILES });
    await github.server.start();
    found = integrations({
      github: [
        {
          host: 'git.test',
          apiBaseUrl: github.server.url,
          token: github.token,
        },
      ],
    }).find(
      'https://git.test/acme/lending/blob/main/ai/catalog-info.yaml',
    ) as HostedFile;
  });

  afterEach(() => github.server.stop());

  const open = () => openPullRequest(found, change);

  it('has the changed file on a branch of its own, and is opened once', async () => {
    const first = await open();
    expect(first).toEqual({
      url: 'https://git.test/acme/lending/pull/1',
      branch: change.branch,
      isNew: true,
    });
    expect(github.treeOf(change.branch)).toEqual({
      'ai/catalog-info.yaml': 'kind: AISystem # ours\nspec: {}\n',
    });
    expect(github.treeOf('main')).toEqual(FILES);
    expect(github.pulls).toEqual([
      {
        html_url: first.url,
        title: change.title,
        body: change.body,
        head: change.branch,
        base: 'main',
      },
    ]);
    expect(await open()).toEqual({ ...first, isNew: false });
    expect(github.pulls).toHaveLength(1);
  });

  it('begins with the default branch where the address names none', async () => {
    const file = { ...found.file, branch: undefined };
    await openPullRequest({ ...found, file }, change);
    expect(github.pulls[0].base).toBe('main');
  });

  it.each([
    ['PUT', /contents/],
    ['POST', /pulls$/],
  ])('leaves no branch behind where %s %s is refused', async (method, path) => {
    const message = 'Resource not accessible by integration';
    github.refusal = {
      method,
      path,
      answer: { status: 403, body: { message } },
    };
    await expect(open()).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: `git.test answered 403: ${message}`,
    });
    expect([...github.branches.keys()]).toEqual(['main']);
  });

  it('says that the branch of the address is gone', async () => {
    const file = { ...found.file, branch: 'gone' };
    await expect(
      openPullRequest({ ...found, file }, change),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('says that the branch of the change is there, without a pull request', async () => {
    github.commit(change.branch, FILES);
    await expect(open()).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining('no open pull request'),
    });
  });

  it('says that something in between answers', async () => {
    github.refusal = {
      method: 'GET',
      path: /git\/ref\//,
      answer: { status: 200, body: '<html>Sign in</html>' },
    };
    await expect(open()).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: 'git.test answered 200, with something other than JSON',
    });
  });

  it('says that the host does not answer', async () => {
    await github.server.stop();
    await expect(open()).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
    await github.server.start();
  });
});

describe('a merge request on GitLab', () => {
  let gitlab: FakeGitlab;
  let found: HostedFile;

  beforeEach(async () => {
    gitlab = new FakeGitlab({ project: 'acme/sub/lending', files: FILES });
    await gitlab.server.start();
    found = integrations({
      gitlab: [
        {
          host: 'lab.test',
          baseUrl: 'https://lab.test',
          apiBaseUrl: `${gitlab.server.url}/api/v4`,
          token: gitlab.token,
        },
      ],
    }).find(
      'https://lab.test/acme/sub/lending/-/blob/main/ai/catalog-info.yaml',
    ) as HostedFile;
  });

  afterEach(() => gitlab.server.stop());

  const open = () => openPullRequest(found, change);

  it('has the changed file on a branch of its own, and is opened once', async () => {
    const first = await open();
    expect(first.url).toBe(
      'https://lab.test/acme/sub/lending/-/merge_requests/1',
    );
    expect(gitlab.branches.get(change.branch)).toEqual({
      'ai/catalog-info.yaml': 'kind: AISystem # ours\nspec: {}\n',
    });
    expect(gitlab.mergeRequests).toMatchObject([
      {
        source_branch: change.branch,
        target_branch: 'main',
        title: change.title,
        description: change.body,
      },
    ]);
    expect(await open()).toEqual({ ...first, isNew: false });
    expect(gitlab.mergeRequests).toHaveLength(1);
  });

  it('leaves no branch behind where it is refused', async () => {
    gitlab.refuses = true;
    await expect(open()).rejects.toMatchObject({ name: 'NotAllowedError' });
    expect([...gitlab.branches.keys()]).toEqual(['main']);
  });
});
