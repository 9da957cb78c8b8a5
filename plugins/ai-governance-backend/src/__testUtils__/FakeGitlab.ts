import { JsonAnswer, JsonRequest, JsonServer } from './JsonServer';

type Tree = Record<string, string>;

const json = (status: number, body?: unknown): JsonAnswer => ({ status, body });

const missing = json(404, { message: '404 Not Found' });

/** The part of the API of GitLab that reads files and opens merge requests, over HTTP. */
export class FakeGitlab {
  readonly token = 'test-token';
  readonly branches = new Map<string, Tree>();
  readonly mergeRequests: Array<Record<string, string>> = [];
  /** Merge requests are refused. */
  refuses = false;
  readonly server = new JsonServer(request => this.#answer(request));
  readonly #project: string;

  constructor(options: { project: string; files: Tree }) {
    this.#project = options.project;
    this.branches.set('main', options.files);
  }

  #answer(request: JsonRequest): JsonAnswer {
    const { path, headers } = request;
    if (headers.authorization !== `Bearer ${this.token}`) {
      return json(401, { message: '401 Unauthorized' });
    }
    const root = `/api/v4/projects/${this.#project}`;
    if (!path.startsWith(root)) return missing;
    return this.#ofProject(path.slice(root.length), request);
  }

  #ofProject(path: string, { method, query, body }: JsonRequest): JsonAnswer {
    const name = path.replace('/repository/branches/', '');
    if (path === '') return json(200, { default_branch: 'main' });
    if (path === '/repository/branches') {
      const wanted = query.get('search')?.replace(/^\^|\$$/g, '') ?? '';
      return json(
        200,
        [...this.branches.keys()]
          .filter(branch => branch === wanted)
          .map(branch => ({ name: branch })),
      );
    }
    if (path.startsWith('/repository/branches/')) {
      if (method === 'DELETE') {
        return this.branches.delete(name) ? json(204) : missing;
      }
      return this.branches.has(name)
        ? json(200, { commit: { id: `sha-of-${name}` } })
        : missing;
    }
    if (path.startsWith('/repository/files/')) {
      const ref = query.get('ref')!.replace('sha-of-', '');
      const text =
        this.branches.get(ref)?.[path.slice('/repository/files/'.length)];
      return text === undefined
        ? missing
        : json(200, { content: Buffer.from(text).toString('base64') });
    }
    if (path === '/repository/commits') {
      const start = this.branches.get(body.start_sha.replace('sha-of-', ''));
      const [{ file_path: file, content }] = body.actions;
      this.branches.set(body.branch, { ...start, [file]: content });
      return json(201, {});
    }
    if (path === '/merge_requests' && method === 'POST') {
      if (this.refuses) return json(403, { message: '403 Forbidden' });
      const web_url = `https://lab.test/${this.#project}/-/merge_requests/${
        this.mergeRequests.length + 1
      }`;
      this.mergeRequests.push({ ...body, web_url });
      return json(201, { web_url });
    }
    if (path === '/merge_requests') {
      const branch = query.get('source_branch');
      return json(
        200,
        this.mergeRequests.filter(
          ({ source_branch }) => source_branch === branch,
        ),
      );
    }
    return missing;
  }
}
