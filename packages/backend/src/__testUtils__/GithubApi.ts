import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';

interface Commit {
  tree: Array<{ path: string; sha: string }>;
}

/**
 * The part of the API of GitHub that `publish:github:pull-request` asks, over HTTP, for one
 * repository: it keeps what is written.
 */
export class GithubApi {
  readonly token = 'test-token';
  /** Files by branch, and by path. */
  readonly branches = new Map<string, Record<string, string>>();
  readonly pulls: Array<Record<string, string>> = [];
  readonly #repository: string;
  readonly #blobs: string[] = [];
  readonly #trees: Commit['tree'][] = [];
  readonly #server: Server;

  constructor(options: { repository: string }) {
    this.#repository = options.repository;
    this.#server = createServer(async (req, res) => {
      let text = '';
      for await (const chunk of req) text += chunk;
      const isKnown = req.headers.authorization?.endsWith(` ${this.token}`);
      const answer = isKnown
        ? this.#answer(req.method!, req.url!, text ? JSON.parse(text) : {})
        : { message: 'Bad credentials' };
      const status = isKnown ? 200 : 401;
      res.writeHead(answer === undefined ? 404 : status, {
        'content-type': 'application/json',
      });
      res.end(JSON.stringify(answer ?? { message: 'Not Found' }));
    });
  }

  async start(): Promise<string> {
    await new Promise<void>(resolve => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }

  #answer(method: string, url: string, body: any): object | undefined {
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
