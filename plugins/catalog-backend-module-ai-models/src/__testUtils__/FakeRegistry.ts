import { createServer, IncomingMessage, Server, ServerResponse } from 'http';
import { AddressInfo } from 'net';

const ROOT = '/api/model_registry/v1alpha3/';

/** Items of a page, fewer than anybody asks for: a server may do so. */
const PAGE = 2;

/** An object of the registry, as its API answers with it. */
export type RegistryItem = { id: string } & Record<string, unknown>;

/**
 * Answers as the REST API of the Kubeflow model registry, version 1alpha3, is documented
 * to, as far as this module asks: it is no model registry. Every list has `items`,
 * `pageSize`, `size` and `nextPageToken`, which is empty on the last page; errors have a
 * code and a message.
 *
 * @see https://github.com/kubeflow/model-registry/blob/main/api/openapi/model-registry.yaml
 */
export class FakeRegistry {
  readonly #server: Server;
  readonly lists: Record<string, RegistryItem[]> = {
    registered_models: [],
    model_versions: [],
    serving_environments: [],
    inference_services: [],
  };
  /** Lists and queries that were asked. */
  readonly asked: string[] = [];
  /** Authorization of the requests. */
  readonly authorizations = new Set<string | undefined>();
  /** Answers to lists in place of the documented ones. */
  readonly broken = new Map<string, { status: number; body: string }>();

  static async start(): Promise<FakeRegistry> {
    const registry = new FakeRegistry();
    await new Promise<void>(resolve => {
      registry.#server.listen(0, '127.0.0.1', resolve);
    });
    return registry;
  }

  private constructor() {
    this.#server = createServer((req, res) => this.#answer(req, res));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(req: IncomingMessage, res: ServerResponse): void {
    const { pathname, searchParams } = new URL(req.url!, this.url);
    const list = pathname.replace(ROOT, '');
    this.asked.push(`${list}?${searchParams}`);
    this.authorizations.add(req.headers.authorization);
    const items = this.lists[list];
    const answer =
      this.broken.get(list) ??
      (items
        ? { status: 200, body: JSON.stringify(page(items, searchParams)) }
        : {
            status: 404,
            body: JSON.stringify({ code: '404', message: 'not found' }),
          });
    res.statusCode = answer.status;
    res.end(answer.body);
  }
}

function page(items: RegistryItem[], query: URLSearchParams): object {
  const begin = Number(query.get('nextPageToken') || 0);
  const end = Math.min(begin + PAGE, items.length);
  return {
    items: items.slice(begin, end),
    pageSize: Number(query.get('pageSize')),
    size: end - begin,
    nextPageToken: end < items.length ? String(end) : '',
  };
}
