import { ConflictError, NotAllowedError } from '@backstage/errors';
import {
  DefaultGitlabCredentialsProvider,
  GitlabCredentialsProvider,
  ScmIntegrationRegistry,
} from '@backstage/integration';
import {
  CodeHost,
  OpenedPullRequest,
  ProposedChange,
  RepositoryFile,
} from './CodeHost';
import { HostConnection } from './HostConnection';
import { readFileUrl } from './readFileUrl';

interface MergeRequestAnswer {
  web_url: string;
}

/** Opens merge requests on GitLab, by its REST API, version 4. */
export class GitlabHost implements CodeHost {
  readonly #integrations: ScmIntegrationRegistry;
  readonly #credentials: GitlabCredentialsProvider;

  constructor(options: { integrations: ScmIntegrationRegistry }) {
    this.#integrations = options.integrations;
    this.#credentials = DefaultGitlabCredentialsProvider.fromIntegrations(
      options.integrations,
    );
  }

  locate(url: string): RepositoryFile | undefined {
    const config = this.#integrations.gitlab.byUrl(url)?.config;
    return config && readFileUrl({ url, baseUrl: config.baseUrl });
  }

  hasCredentials({ host }: RepositoryFile): boolean {
    return Boolean(this.#integrations.gitlab.byHost(host)?.config.token);
  }

  async openPullRequest(
    file: RepositoryFile,
    change: ProposedChange,
  ): Promise<OpenedPullRequest> {
    const http = await this.#connect(file);
    const project = `/projects/${encodeURIComponent(file.repository)}`;
    const base = file.branch ?? (await this.#defaultBranch(http, project));
    const { commit } = await http.request<{ commit: { id: string } }>(
      'GET',
      `${project}/repository/branches/${encodeURIComponent(base)}`,
    );
    const path = encodeURIComponent(file.path);
    const before = await http.request<{ content: string }>(
      'GET',
      `${project}/repository/files/${path}?ref=${commit.id}`,
    );
    const content = change.edit(
      Buffer.from(before.content, 'base64').toString('utf8'),
    );
    const known = await this.#findOpen(http, project, change.branch);
    if (known) return known;
    await http.request('POST', `${project}/repository/commits`, {
      branch: change.branch,
      start_sha: commit.id,
      commit_message: change.title,
      actions: [{ action: 'update', file_path: file.path, content }],
    });
    try {
      const { web_url: url } = await http.request<MergeRequestAnswer>(
        'POST',
        `${project}/merge_requests`,
        {
          source_branch: change.branch,
          target_branch: base,
          title: change.title,
          description: change.body,
          remove_source_branch: true,
        },
      );
      return { url, branch: change.branch, isNew: true };
    } catch (error) {
      // As on GitHub: what failed is said, not that it could not be tidied up.
      await http
        .request(
          'DELETE',
          `${project}/repository/branches/${encodeURIComponent(change.branch)}`,
        )
        .catch(() => undefined);
      throw error;
    }
  }

  async #connect({ host, repositoryUrl }: RepositoryFile) {
    const config = this.#integrations.gitlab.byHost(host)?.config;
    const { headers } = await this.#credentials.getCredentials({
      url: repositoryUrl,
    });
    if (!config || !headers) {
      throw new NotAllowedError(`The integration of ${host} has no token`);
    }
    return new HostConnection({
      host,
      apiBaseUrl: config.apiBaseUrl,
      headers,
    });
  }

  async #defaultBranch(http: HostConnection, project: string) {
    const { default_branch: branch } = await http.request<{
      default_branch: string;
    }>('GET', project);
    return branch;
  }

  /** @throws ConflictError where the branch is there, without a merge request that is open */
  async #findOpen(
    http: HostConnection,
    project: string,
    branch: string,
  ): Promise<OpenedPullRequest | undefined> {
    const name = encodeURIComponent(branch);
    const branches = await http.request<Array<{ name: string }>>(
      'GET',
      `${project}/repository/branches?search=${encodeURIComponent(
        `^${branch}$`,
      )}`,
    );
    if (!branches.some(item => item.name === branch)) return undefined;
    const [open] = await http.request<MergeRequestAnswer[]>(
      'GET',
      `${project}/merge_requests?state=opened&source_branch=${name}`,
    );
    if (!open) {
      throw new ConflictError(
        `The branch ${branch} has this change, and no open merge request`,
      );
    }
    return { url: open.web_url, branch, isNew: false };
  }
}
