import { HostApi } from './HostApi';

interface Commit {
  tree: Array<{ path: string; sha: string }>;
}

/**
 * The part of the API of GitHub that `publish:github:pull-request` asks, over HTTP, for one
 * repository: it keeps what is written.
 */
export class GithubApi extends HostApi {
  readonly pulls: Array<Record<string, string>> = [];
  readonly #repository: string;
  readonly #blobs: string[] = [];
  readonly #trees: Commit['tree'][] = [];

  constructor(options: { repository: string }) {
    super();
    this.#repository = options.repository;
  }

  protected answer(method: string, url: string, body: any): object | undefined {
    const repo = `/repos/${this.#repository}`;
    switch (`${method} ${url.split('?')[0]}`) {
      case `GET ${repo}`:
        return { default_branch: 'main', permissions: { push: true } };
      case `GET ${repo}/commits`:
        return [{ sha: 'start', commit: { tree: { sha: 'tree-start' } } }];
      case `POST ${repo}/git/blobs`:
        return {
          sha: `blob-${
            this.#blobs.push(
              Buffer.from(body.content, body.encoding).toString('utf8'),
            ) - 1
          }`,
        };
      case `POST ${repo}/git/trees`:
        return { sha: `tree-${this.#trees.push(body.tree) - 1}` };
      case `POST ${repo}/git/commits`:
        return { sha: body.tree.replace('tree', 'commit') };
      case 'POST /graphql':
        return { data: { repository: { ref: null } } };
      case `POST ${repo}/git/refs`:
        this.branches.set(
          body.ref.replace('refs/heads/', ''),
          this.#filesOf(body.sha),
        );
        return {};
      case `POST ${repo}/pulls`:
        this.pulls.push(body);
        return {
          number: this.pulls.length,
          html_url: `https://github.com/${this.#repository}/pull/${
            this.pulls.length
          }`,
          base: { ref: body.base },
        };
      default:
        return undefined;
    }
  }

  #filesOf(commit: string): Record<string, string> {
    const tree = this.#trees[Number(commit.replace('commit-', ''))];
    return Object.fromEntries(
      tree.map(({ path, sha }) => [
        path,
        this.#blobs[Number(sha.replace('blob-', ''))],
      ]),
    );
  }
}
