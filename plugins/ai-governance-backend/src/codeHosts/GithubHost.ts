import { ConflictError, NotAllowedError } from '@backstage/errors';
import {
  DefaultGithubCredentialsProvider,
  GithubCredentialsProvider,
  ScmIntegrationRegistry,
} from '@backstage/integration';
import {
  CodeHost,
  OpenedPullRequest,
  ProposedChange,
  RepositoryFile,
} from './CodeHost';
import { encodePath, HostConnection } from './HostConnection';
import { readFileUrl } from './readFileUrl';

interface PullRequestAnswer {
  html_url: string;
}

/** Opens pull requests on GitHub, by its REST API. */
export class GithubHost implements CodeHost {
  readonly #integrations: ScmIntegrationRegistry;
  readonly #credentials: GithubCredentialsProvider;

  constructor(options: { integrations: ScmIntegrationRegistry }) {
    this.#integrations = options.integrations;
    this.#credentials = DefaultGithubCredentialsProvider.fromIntegrations(
      options.integrations,
    );
  }

  locate(url: string): RepositoryFile | undefined {
    const config = this.#integrations.github.byUrl(url)?.config;
    if (!config) return undefined;
    const file = readFileUrl({ url, baseUrl: new URL(url).origin });
    return file?.repository.split('/').length === 2 ? file : undefined;
  }

  hasCredentials({ host }: RepositoryFile): boolean {
    const config = this.#integrations.github.byHost(host)?.config;
    return Boolean(config?.token || config?.apps?.length);
  }

  async openPullRequest(
    file: RepositoryFile,
    change: ProposedChange,
  ): Promise<OpenedPullRequest> {
    const http = await this.#connect(file);
    const base = file.branch ?? (await this.#defaultBranch(http, file));
    const repo = `/repos/${encodePath(file.repository)}`;
    const head = await http.request<{ object: { sha: string } }>(
      'GET',
      `${repo}/git/ref/heads/${encodePath(base)}`,
    );
    const start = head.object.sha;
    const path = `${repo}/contents/${encodePath(file.path)}`;
    const before = await http.request<{ sha: string; content: string }>(
      'GET',
      `${path}?ref=${start}`,
    );
    const content = change.edit(
      Buffer.from(before.content, 'base64').toString('utf8'),
    );
    const known = await this.#findOpen(http, file, change.branch);
    if (known) return known;
    await http.request('POST', `${repo}/git/refs`, {
      ref: `refs/heads/${change.branch}`,
      sha: start,
    });
    try {
      await http.request('PUT', path, {
        branch: change.branch,
        message: change.title,
        content: Buffer.from(content, 'utf8').toString('base64'),
        sha: before.sha,
      });
      const { html_url: url } = await http.request<PullRequestAnswer>(
        'POST',
        `${repo}/pulls`,
        {
          title: change.title,
          body: change.body,
          head: change.branch,
          base,
        },
      );
      return { url, branch: change.branch, isNew: true };
    } catch (error) {
      // A branch without a pull request would stand in the way of the next attempt. What
      // failed is said, not that it could not be tidied up.
      await http
        .request(
          'DELETE',
          `${repo}/git/refs/heads/${encodePath(change.branch)}`,
        )
        .catch(() => undefined);
      throw error;
    }
  }

  async #connect({ host, repositoryUrl }: RepositoryFile) {
    const config = this.#integrations.github.byHost(host)?.config;
    const { token, headers } = await this.#credentials.getCredentials({
      url: repositoryUrl,
    });
    if (!config?.apiBaseUrl || !token) {
      throw new NotAllowedError(`The integration of ${host} has no token`);
    }
    return new HostConnection({
      host,
      apiBaseUrl: config.apiBaseUrl,
      headers: headers ?? { authorization: `Bearer ${token}` },
    });
  }

  async #defaultBranch(http: HostConnection, { repository }: RepositoryFile) {
    const { default_branch: branch } = await http.request<{
      default_branch: string;
    }>('GET', `/repos/${encodePath(repository)}`);
    return branch;
  }

  /** @throws ConflictError where the branch is there, without a pull request that is open */
  async #findOpen(
    http: HostConnection,
    { repository }: RepositoryFile,
    branch: string,
  ): Promise<OpenedPullRequest | undefined> {
    const repo = `/repos/${encodePath(repository)}`;
    const refs = await http.request<Array<{ ref: string }>>(
      'GET',
      `${repo}/git/matching-refs/heads/${encodePath(branch)}`,
    );
    if (!refs.some(({ ref }) => ref === `refs/heads/${branch}`)) {
      return undefined;
    }
    const [owner] = repository.split('/');
    const head = encodeURIComponent(`${owner}:${branch}`);
    const [open] = await http.request<PullRequestAnswer[]>(
      'GET',
      `${repo}/pulls?state=open&head=${head}`,
    );
    if (!open) {
      throw new ConflictError(
        `The branch ${branch} of ${repository} has this change, and no open pull request`,
      );
    }
    return { url: open.html_url, branch, isNew: false };
  }
}
