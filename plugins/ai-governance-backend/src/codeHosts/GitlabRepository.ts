import {
  FileVersion,
  NewCommit,
  NewPullRequest,
  RepositoryApi,
} from './CodeHost';
import { HostConnection } from './HostConnection';

interface MergeRequestAnswer {
  web_url: string;
}

/** A project on GitLab, by its REST API, version 4. */
export class GitlabRepository implements RepositoryApi {
  readonly #http: HostConnection;
  readonly #root: string;

  constructor(options: { http: HostConnection; repository: string }) {
    this.#http = options.http;
    this.#root = `/projects/${encodeURIComponent(options.repository)}`;
  }

  async defaultBranch(): Promise<string> {
    const { default_branch: branch } = await this.#http.request<{
      default_branch: string;
    }>('GET', this.#root);
    return branch;
  }

  async commitOf(branch: string): Promise<string> {
    const { commit } = await this.#http.request<{ commit: { id: string } }>(
      'GET',
      this.#branchAt(branch),
    );
    return commit.id;
  }

  async readFile(path: string, commit: string): Promise<FileVersion> {
    const file = encodeURIComponent(path);
    const { content } = await this.#http.request<{ content: string }>(
      'GET',
      `${this.#root}/repository/files/${file}?ref=${commit}`,
    );
    return { content: Buffer.from(content, 'base64').toString('utf8') };
  }

  async hasBranch(name: string): Promise<boolean> {
    const search = encodeURIComponent(`^${name}$`);
    const branches = await this.#http.request<Array<{ name: string }>>(
      'GET',
      `${this.#root}/repository/branches?search=${search}`,
    );
    return branches.some(branch => branch.name === name);
  }

  async findOpen(branch: string): Promise<string | undefined> {
    const source = encodeURIComponent(branch);
    const [open] = await this.#http.request<MergeRequestAnswer[]>(
      'GET',
      `${this.#root}/merge_requests?state=opened&source_branch=${source}`,
    );
    return open?.web_url;
  }

  async commit(commit: NewCommit): Promise<void> {
    const { branch, start, message, path, content } = commit;
    await this.#http.request('POST', `${this.#root}/repository/commits`, {
      branch,
      start_sha: start,
      commit_message: message,
      actions: [{ action: 'update', file_path: path, content }],
    });
  }

  async open(pull: NewPullRequest): Promise<string> {
    const { web_url: url } = await this.#http.request<MergeRequestAnswer>(
      'POST',
      `${this.#root}/merge_requests`,
      {
        source_branch: pull.branch,
        target_branch: pull.base,
        title: pull.title,
        description: pull.body,
        remove_source_branch: true,
      },
    );
    return url;
  }

  async deleteBranch(name: string): Promise<void> {
    await this.#http.request('DELETE', this.#branchAt(name));
  }

  #branchAt(name: string): string {
    return `${this.#root}/repository/branches/${encodeURIComponent(name)}`;
  }
}
