import { ResponseError } from '@backstage/errors';
import createClient, {
  Client,
  ClientPathsWithMethod,
  MethodResponse,
  RequestOptions,
} from 'openapi-fetch';
import type { paths } from '../schema/openapi.generated';
import { OutageListener, OutageWatch } from './OutageWatch';
import { unwrap } from './unwrap';

type Backend = Client<paths>;
type Verb = 'get' | 'post' | 'put' | 'delete';
type Route<V extends Verb> = ClientPathsWithMethod<Backend, V>;
type Answer<V extends Verb, R extends Route<V>> = MethodResponse<Backend, V, R>;

/** Parameters of path, query and header, and the body, each as far as a route has them. */
type InputOf<Init> = Pick<Init, keyof Init & 'body'> &
  (Init extends { params?: infer P }
    ? Pick<NonNullable<P>, keyof NonNullable<P> & ('path' | 'query' | 'header')>
    : {});
type Input<V extends Verb, R extends Route<V>> = InputOf<
  RequestOptions<paths[R][V]>
>;
/** Left out where a route needs nothing. */
type Inputs<V extends Verb, R extends Route<V>> = {} extends Input<V, R>
  ? [input?: Input<V, R>]
  : [input: Input<V, R>];

/**
 * Sends requests to the backend and rejects with a `ResponseError` of
 * `@backstage/errors` when it answers with an error.
 */
export class BackendConnection {
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetch: typeof fetch;
  readonly #outages = new OutageWatch();

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetch = options.fetchApi.fetch;
  }

  watchOutage(listener: OutageListener): () => void {
    return this.#outages.watch(listener);
  }

  get<R extends Route<'get'>>(route: R, ...[input]: Inputs<'get', R>) {
    return this.#outages.answer(JSON.stringify([route, input]), () =>
      this.#request('get', route, input),
    );
  }

  post<R extends Route<'post'>>(route: R, ...[input]: Inputs<'post', R>) {
    return this.#request('post', route, input);
  }

  put<R extends Route<'put'>>(route: R, ...[input]: Inputs<'put', R>) {
    return this.#request('put', route, input);
  }

  delete<R extends Route<'delete'>>(route: R, ...[input]: Inputs<'delete', R>) {
    return this.#request('delete', route, input);
  }

  /** Sends and receives bytes, which the generated client would take for text. */
  async send(path: string, init?: RequestInit): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('ai-governance');
    const response = await this.#fetch(`${baseUrl}${path}`, init);
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }

  /** A client of `openapi-fetch` that is connected to the backend. */
  async open(): Promise<Backend> {
    return createClient<paths>({
      baseUrl: await this.#discoveryApi.getBaseUrl('ai-governance'),
      fetch: async request => {
        // The layers of the portal's fetch each make a request of their own, and a
        // body can be read from a request once only.
        const response = await this.#fetch(request.url, {
          method: request.method,
          headers: request.headers,
          body: request.body ? await request.text() : undefined,
          signal: request.signal,
        });
        if (!response.ok) {
          throw await ResponseError.fromResponse(response);
        }
        return response;
      },
      querySerializer: { array: { style: 'form', explode: true } },
    });
  }

  async #request<V extends Verb, R extends Route<V>>(
    verb: V,
    route: R,
    input: {
      path?: unknown;
      query?: unknown;
      header?: unknown;
      body?: unknown;
    } = {},
  ): Promise<Answer<V, R>> {
    const { path, query, header, body } = input;
    const client = await this.open();
    // What a route takes was checked where it was called.
    const request = client.request as (
      ...parts: unknown[]
    ) => Promise<{ data?: Answer<V, R> }>;
    return unwrap(
      await request(verb, route, { params: { path, query, header }, body }),
    );
  }
}
