import {
  FileVersion,
  NewCommit,
  NewPullRequest,
  RepositoryApi,
} from './CodeHost';
import { encodePath, HostConnection } from './HostConnection';

interface PullRequestAnswer {
  html_url: string;
}

/** A repository on GitHub, by its REST API. */
export class GithubRepository implements RepositoryApi {
  readonly #http: HostConnection;
  readonly #owner: string;
  readonly #root: string;

  constructor(options: { http: HostConnection; repository: string }) {
    this.#http = options.http;
    this.#root = `/repos/${encodePath(options.repository)}`;
    [this.#owner] = options.repository.split('/');
  }

  async defaultBranch(): Promise<string> {
    const { default_branch: branch } = await this.#http.request<{
      default_branch: string;
    }>('GET', this.#root);
    return branch;
  }

  async commitOf(branch: string): Promise<string> {
    const { object } = await this.#http.request<{ object: { sha: string } }>(
      'GET',
      `${this.#root}/git/ref/heads/${encodePath(branch)}`,
    );
    return object.sha;
  }

  async readFile(path: string, commit: string): Promise<FileVersion> {
    const { sha, content } = await this.#http.request<{
      sha: string;
      content: string;
    }>('GET', `${this.#fileAt(path)}?ref=${commit}`);
    return {
      content: Buffer.from(content, 'base64').toString('utf8'),
      id: sha,
    };
  }

  async hasBranch(name: string): Promise<boolean> {
    const refs = await this.#http.request<Array<{ ref: string }>>(
      'GET',
      `${this.#root}/git/matching-refs/heads/${encodePath(name)}`,
    );
    return refs.some(({ ref }) => ref === `refs/heads/${name}`);
  }

  async findOpen(branch: string): Promise<string | undefined> {
    const head = encodeURIComponent(`${this.#owner}:${branch}`);
    const [open] = await this.#http.request<PullRequestAnswer[]>(
      'GET',
      `${this.#root}/pulls?state=open&head=${head}`,
    );
    return open?.html_url;
  }

  async commit(commit: NewCommit): Promise<void> {
    const { branch, start, message, path, before, content } = commit;
    await this.#http.request('POST', `${this.#root}/git/refs`, {
      ref: `refs/heads/${branch}`,
      sha: start,
    });
    try {
      await this.#http.request('PUT', this.#fileAt(path), {
        branch,
        message,
        content: Buffer.from(content, 'utf8').toString('base64'),
        sha: before.id!,
      });
    } catch (error) {
      await this.deleteBranch(branch).catch(() => undefined);
      throw error;
    }
  }

  async open(pull: NewPullRequest): Promise<string> {
    const { branch: head, base, title, body } = pull;
    const { html_url: url } = await this.#http.request<PullRequestAnswer>(
      'POST',
      `${this.#root}/pulls`,
      { title, body, head, base },
    );
    return url;
  }

  async deleteBranch(name: string): Promise<void> {
    await this.#http.request(
      'DELETE',
      `${this.#root}/git/refs/heads/${encodePath(name)}`,
    );
  }

  #fileAt(path: string): string {
    return `${this.#root}/contents/${encodePath(path)}`;
  }
}
