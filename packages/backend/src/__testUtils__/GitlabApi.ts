import { IncomingHttpHeaders } from 'node:http';
import { HostApi } from './HostApi';

interface CommitAction {
  action: string;
  file_path: string;
  content: string;
  encoding: BufferEncoding;
}

/**
 * The part of the API of GitLab that `publish:gitlab:merge-request` asks, over HTTP, for one
 * project: it keeps what is written.
 */
export class GitlabApi extends HostApi {
  readonly mergeRequests: Array<Record<string, string>> = [];
  readonly #project: string;

  constructor(options: { project: string; files: Record<string, string> }) {
    super();
    this.#project = options.project;
    this.branches.set('main', options.files);
  }

  protected tokenOf(headers: IncomingHttpHeaders) {
    const token = headers['private-token'];
    return typeof token === 'string' ? token : undefined;
  }

  protected answer(method: string, url: string, body: any): object | undefined {
    const root = `/api/v4/projects/${encodeURIComponent(this.#project)}`;
    const { pathname } = new URL(url, 'http://localhost');
    if (!pathname.startsWith(root)) return undefined;
    const path = pathname.slice(root.length);
    switch (`${method} ${path}`) {
      case 'GET ':
        return { default_branch: 'main' };
      case 'GET /repository/tree':
        return Object.keys(this.branches.get('main')!).map(file => ({
          path: file,
          type: 'blob',
        }));
      case 'POST /repository/branches':
        this.branches.set(body.branch, { ...this.branches.get(body.ref) });
        return { name: body.branch };
      case 'POST /repository/commits':
        return this.#commit(body.branch, body.actions);
      case 'POST /merge_requests': {
        const iid = this.mergeRequests.push(body);
        return {
          iid,
          web_url: `https://gitlab.com/${
            this.#project
          }/-/merge_requests/${iid}`,
        };
      }
      default:
        return undefined;
    }
  }

  /** Undefined where a file that is to be created is there. */
  #commit(branch: string, actions: CommitAction[]): object | undefined {
    const files = { ...this.branches.get(branch) };
    for (const { action, file_path: file, content, encoding } of actions) {
      if (action === 'create' && file in files) return undefined;
      files[file] = Buffer.from(content, encoding).toString('utf8');
    }
    this.branches.set(branch, files);
    return { id: 'commit' };
  }
}
