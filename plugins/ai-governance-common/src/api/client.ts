/* eslint-disable new-cap -- openapi-fetch names its methods after the HTTP verbs */
import { ResponseError } from '@backstage/errors';
import createClient, { Client } from 'openapi-fetch';
import { Scorecard } from '../evaluation';
import type { paths } from '../schema/openapi.generated';
import {
  ManagementSystemApi,
  ManagementSystemClient,
} from './ManagementSystemClient';
import {
  ActivityPage,
  ArchivedSystem,
  ControlInfo,
  HistoryPage,
  HistoryQuery,
  ListActivityQuery,
  ListRecordsQuery,
  ListSystemsQuery,
  PackInfo,
  RecordInput,
  RecordPage,
  RecordRevision,
  RecordRevisionInput,
  RecordTransition,
  RecordTypeInfo,
  RecordView,
  RiskSettings,
  Summary,
  SummaryQuery,
  SystemPage,
  TrailExport,
  TrailVerification,
} from './types';
import { unwrap } from './unwrap';

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
export interface AiGovernanceApi extends ManagementSystemApi {
  listSystems(query?: ListSystemsQuery): Promise<SystemPage>;
  getSummary(query?: SummaryQuery): Promise<Summary>;
  getScorecard(ref: SystemRef, options?: { pack?: string }): Promise<Scorecard>;
  getHistory(ref: SystemRef, query?: HistoryQuery): Promise<HistoryPage>;
  listPacks(): Promise<PackInfo[]>;
  listControls(
    packId: string,
  ): Promise<{ pack: PackInfo; items: ControlInfo[] }>;
  listRecordTypes(): Promise<RecordTypeInfo[]>;
  getRiskSettings(): Promise<RiskSettings>;
  listRecords(ref: SystemRef, query?: ListRecordsQuery): Promise<RecordPage>;
  createRecord(ref: SystemRef, input: RecordInput): Promise<RecordView>;
  getRecord(recordId: string): Promise<RecordView>;
  /** Rejects with a `ResponseError` of status 409 when somebody else wrote first. */
  reviseRecord(
    recordId: string,
    input: RecordRevisionInput,
  ): Promise<RecordView>;
  transitionRecord(
    recordId: string,
    input: RecordTransition,
  ): Promise<RecordView>;
  listRevisions(recordId: string): Promise<RecordRevision[]>;
  listActivity(
    ref: SystemRef,
    query?: ListActivityQuery,
  ): Promise<ActivityPage>;
  listArchive(): Promise<ArchivedSystem[]>;
  relinkRecords(
    ref: SystemRef,
    input: { from: string; reason: string },
  ): Promise<{ records: number }>;
  exportTrail(): Promise<TrailExport>;
  verifyTrail(): Promise<TrailVerification>;
}

/**
 * Typed client of `/api/ai-governance/v1`, generated types over `fetch`.
 * @public
 */
export class AiGovernanceClient
  extends ManagementSystemClient
  implements AiGovernanceApi
{
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetch: typeof fetch;

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    super();
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

  async listRecordTypes(): Promise<RecordTypeInfo[]> {
    const client = await this.#client();
    return unwrap(await client.request('get', '/v1/record-types')).items;
  }

  async getRiskSettings(): Promise<RiskSettings> {
    const client = await this.#client();
    return unwrap(await client.request('get', '/v1/risk-settings'));
  }

  async listRecords(
    ref: SystemRef,
    query: ListRecordsQuery = {},
  ): Promise<RecordPage> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/systems/{namespace}/{name}/records', {
        params: { path: ref, query },
      }),
    );
  }

  async createRecord(ref: SystemRef, input: RecordInput): Promise<RecordView> {
    const client = await this.#client();
    return unwrap(
      await client.request('post', '/v1/systems/{namespace}/{name}/records', {
        params: { path: ref },
        body: input,
      }),
    );
  }

  async getRecord(recordId: string): Promise<RecordView> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/records/{recordId}', {
        params: { path: { recordId } },
      }),
    );
  }

  async reviseRecord(
    recordId: string,
    input: RecordRevisionInput,
  ): Promise<RecordView> {
    const client = await this.#client();
    return unwrap(
      await client.request('put', '/v1/records/{recordId}', {
        params: { path: { recordId } },
        body: input,
      }),
    );
  }

  async transitionRecord(
    recordId: string,
    input: RecordTransition,
  ): Promise<RecordView> {
    const client = await this.#client();
    return unwrap(
      await client.request('post', '/v1/records/{recordId}/transitions', {
        params: { path: { recordId } },
        body: input,
      }),
    );
  }

  async listRevisions(recordId: string): Promise<RecordRevision[]> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/records/{recordId}/revisions', {
        params: { path: { recordId } },
      }),
    ).items;
  }

  async listActivity(
    ref: SystemRef,
    query: ListActivityQuery = {},
  ): Promise<ActivityPage> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/systems/{namespace}/{name}/activity', {
        params: { path: ref, query },
      }),
    );
  }

  async listArchive(): Promise<ArchivedSystem[]> {
    const client = await this.#client();
    return unwrap(await client.request('get', '/v1/archive')).items;
  }

  async relinkRecords(
    ref: SystemRef,
    input: { from: string; reason: string },
  ): Promise<{ records: number }> {
    const client = await this.#client();
    return unwrap(
      await client.request('post', '/v1/systems/{namespace}/{name}/relink', {
        params: { path: ref },
        body: input,
      }),
    );
  }

  async exportTrail(): Promise<TrailExport> {
    const client = await this.#client();
    return unwrap(await client.request('get', '/v1/trail'));
  }

  async verifyTrail(): Promise<TrailVerification> {
    const client = await this.#client();
    return unwrap(await client.request('get', '/v1/trail/verification'));
  }

  protected async connect(): Promise<unknown> {
    return this.#client();
  }

  async #client(): Promise<Client<paths>> {
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
}
