import { createHash } from 'crypto';
import { FakeGithubApp } from './FakeGithubApp';
import { JsonAnswer, JsonRequest, JsonServer } from './JsonServer';

/** The content of a repository at a commit. */
type Tree = Record<string, string>;

interface Pull {
  html_url: string;
  title: string;
  body: string;
  head: string;
  base: string;
}

const shaOf = (text: string) => createHash('sha1').update(text).digest('hex');

const json = (status: number, body?: unknown): JsonAnswer => ({ status, body });

const missing = json(404, { message: 'Not Found' });

/** The part of the API of GitHub that reads files and opens pull requests, over HTTP. */
export class FakeGithub {
  readonly token = 'test-token';
  readonly branches = new Map<string, string>();
  readonly commits = new Map<string, Tree>();
  readonly pulls: Pull[] = [];
  /** What the next request of a method and path is answered, in place of what it should be. */
  refusal: { method: string; path: RegExp; answer: JsonAnswer } | undefined;
  readonly server = new JsonServer(request => this.#answer(request));
  readonly #repository: string;
  readonly #app: FakeGithubApp | undefined;

  constructor(options: {
    repository: string;
    files: Tree;
    /** Has tokens of its own. */
    app?: FakeGithubApp;
  }) {
    this.#repository = options.repository;
    this.#app = options.app;
    this.commit('main', options.files);
  }

  /** Changes files on a branch. */
  commit(branch: string, files: Tree): string {
    const tree = { ...this.treeOf(branch), ...files };
    const sha = shaOf(JSON.stringify([branch, this.commits.size, tree]));
    this.commits.set(sha, tree);
    this.branches.set(branch, sha);
    return sha;
  }

  treeOf(branchOrSha: string): Tree | undefined {
    return this.commits.get(this.branches.get(branchOrSha) ?? branchOrSha);
  }

  #answer(request: JsonRequest): JsonAnswer {
    const { method, path, headers } = request;
    const { refusal } = this;
    if (refusal?.method === method && refusal.path.test(path)) {
      return refusal.answer;
    }
    const ofApp = this.#app?.answer(request);
    if (ofApp) return ofApp;
    const [, token = ''] = (headers.authorization ?? '').split(' ');
    if (token !== this.token && !this.#app?.isToken(token, this.#repository)) {
      return json(401, { message: 'Bad credentials' });
    }
    const root = `/repos/${this.#repository}`;
    if (!path.startsWith(root)) return missing;
    return this.#ofRepository(path.slice(root.length), request);
  }

  #ofRepository(path: string, request: JsonRequest): JsonAnswer {
    const { method, query, body } = request;
    if (path === '') return json(200, { default_branch: 'main' });
    if (path.startsWith('/git/')) return this.#ofRefs(path, request);
    if (path.startsWith('/contents/')) {
      const file = path.slice('/contents/'.length);
      return method === 'PUT'
        ? this.#write(file, body)
        : this.#read(file, query.get('ref') ?? 'main', request);
    }
    if (path === '/pulls' && method === 'POST') {
      const html_url = `https://git.test/${this.#repository}/pull/${
        this.pulls.length + 1
      }`;
      this.pulls.push({ ...body, html_url });
      return json(201, { html_url });
    }
    if (path === '/pulls') {
      const head = query.get('head')?.split(':')[1];
      return json(
        200,
        this.pulls.filter(pull => pull.head === head),
      );
    }
    return missing;
  }

  #ofRefs(path: string, { method, body }: JsonRequest): JsonAnswer {
    const [, kind, branch] =
      /^\/git\/(ref|refs|matching-refs)(?:\/heads\/(.+))?$/.exec(path) ?? [];
    const sha = branch && this.branches.get(branch);
    if (kind === 'refs' && method === 'POST') {
      const name = body.ref.replace('refs/heads/', '');
      if (this.branches.has(name)) {
        return json(422, { message: 'Reference already exists' });
      }
      this.branches.set(name, body.sha);
      return json(201, {});
    }
    if (kind === 'refs' && method === 'DELETE') {
      return this.branches.delete(branch) ? json(204) : missing;
    }
    const refs = [...this.branches]
      .filter(([name]) => name.startsWith(branch))
      .map(([name]) => ({ ref: `refs/heads/${name}` }));
    if (kind === 'matching-refs') return json(200, refs);
    return sha ? json(200, { object: { sha } }) : missing;
  }

  #read(file: string, ref: string, { headers }: JsonRequest): JsonAnswer {
    const text = this.treeOf(ref)?.[file];
    if (text === undefined) return missing;
    return headers.accept?.includes('raw')
      ? json(200, text)
      : json(200, {
          sha: shaOf(text),
          content: Buffer.from(text).toString('base64'),
        });
  }

  #write(
    file: string,
    body: { branch: string; content: string; sha?: string },
  ): JsonAnswer {
    const before = this.treeOf(body.branch)?.[file];
    if (before === undefined || shaOf(before) !== body.sha) {
      return json(409, { message: `${file} does not match ${body.sha}` });
    }
    this.commit(body.branch, {
      [file]: Buffer.from(body.content, 'base64').toString('utf8'),
    });
    return json(200, {});
  }
}
