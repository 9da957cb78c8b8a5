/* eslint-disable new-cap -- openapi-fetch names its methods after the HTTP verbs */
import { ResponseError } from '@backstage/errors';
import createClient, { Client } from 'openapi-fetch';
import { Scorecard } from '../evaluation';
import type { paths } from '../schema/openapi.generated';
import {
  ControlInfo,
  HistoryPage,
  HistoryQuery,
  ListSystemsQuery,
  PackInfo,
  Summary,
  SummaryQuery,
  SystemPage,
} from './types';

/** Names one AI system. @public */
export interface SystemRef {
  namespace: string;
  name: string;
}

/**
 * What the HTTP API offers. Every method rejects with a `ResponseError` of
 * `@backstage/errors` when the server answers with an error.
 * @public
 */
export interface AiGovernanceApi {
  listSystems(query?: ListSystemsQuery): Promise<SystemPage>;
  getSummary(query?: SummaryQuery): Promise<Summary>;
  getScorecard(ref: SystemRef, options?: { pack?: string }): Promise<Scorecard>;
  getHistory(ref: SystemRef, query?: HistoryQuery): Promise<HistoryPage>;
  listPacks(): Promise<PackInfo[]>;
  listControls(
    packId: string,
  ): Promise<{ pack: PackInfo; items: ControlInfo[] }>;
}

/**
 * Typed client of `/api/ai-governance/v1`, generated types over `fetch`.
 * @public
 */
export class AiGovernanceClient implements AiGovernanceApi {
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetch: typeof fetch;

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetch = options.fetchApi.fetch;
  }

  async listSystems(query: ListSystemsQuery = {}): Promise<SystemPage> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/systems', { params: { query } }),
    );
  }

  async getSummary(query: SummaryQuery = {}): Promise<Summary> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/summary', { params: { query } }),
    );
  }

  async getScorecard(
    ref: SystemRef,
    options: { pack?: string } = {},
  ): Promise<Scorecard> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/systems/{namespace}/{name}/scorecard', {
        params: { path: ref, query: options },
      }),
    ) as Scorecard;
  }

  async getHistory(
    ref: SystemRef,
    query: HistoryQuery = {},
  ): Promise<HistoryPage> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/systems/{namespace}/{name}/history', {
        params: { path: ref, query },
      }),
    );
  }

  async listPacks(): Promise<PackInfo[]> {
    const client = await this.#client();
    return unwrap(await client.request('get', '/v1/packs')).items;
  }

  async listControls(
    packId: string,
  ): Promise<{ pack: PackInfo; items: ControlInfo[] }> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/packs/{packId}/controls', {
        params: { path: { packId } },
      }),
    );
  }

  async #client(): Promise<Client<paths>> {
    return createClient<paths>({
      baseUrl: await this.#discoveryApi.getBaseUrl('ai-governance'),
      fetch: async request => {
        const response = await this.#fetch(request);
        if (!response.ok) {
          throw await ResponseError.fromResponse(response);
        }
        return response;
      },
      querySerializer: { array: { style: 'form', explode: true } },
    });
  }
}

function unwrap<T>(result: { data?: T }): T {
  return result.data as T;
}
