/* eslint-disable new-cap -- openapi-fetch names its methods after the HTTP verbs */
import { ResponseError } from '@backstage/errors';
import createClient, { Client } from 'openapi-fetch';
import { Scorecard } from '../evaluation';
import type { CrosswalkView } from '../packs';
import {
  ExportedFile,
  exportFileName,
  exportPath,
  ExportRequest,
} from '../exports/exportCatalogue';
import { readContent, sentFileName } from '../exports/sentFile';
import type { paths } from '../schema/openapi.generated';
import {
  ManagementSystemApi,
  ManagementSystemClient,
} from './ManagementSystemClient';
import {
  ActivityPage,
  Archive,
  Attachment,
  AttachmentSettings,
  AttachmentUpload,
  AttentionPage,
  AttentionReminder,
  AttentionReminderInput,
  ControlInfo,
  Dismissal,
  DismissalInput,
  HeatMap,
  HeatMapQuery,
  HistoryPage,
  HistoryQuery,
  ListActivityQuery,
  ListAttentionQuery,
  ListRecordsQuery,
  ListSystemsQuery,
  ListUnregisteredQuery,
  PackInfo,
  RecordImport,
  RecordInput,
  RecordPage,
  RecordRevision,
  RecordRevisionInput,
  RecordTransition,
  RecordTypeInfo,
  RecordView,
  RiskSettings,
  Rollup,
  RollupQuery,
  Summary,
  SummaryQuery,
  SystemPage,
  Target,
  TargetInput,
  TargetList,
  TargetProgress,
  TargetSystemPage,
  TrailExport,
  TrailVerification,
  UnregisteredPage,
  Trend,
  TrendChangePage,
  TrendChangesQuery,
  TrendQuery,
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
  listAttention(query?: ListAttentionQuery): Promise<AttentionPage>;
  /** Rejects with a `ResponseError` of status 429 when it was done within a day. */
  remindOfAttention(input: AttentionReminderInput): Promise<AttentionReminder>;
  listUnregistered(query?: ListUnregisteredQuery): Promise<UnregisteredPage>;
  dismissUnregistered(input: DismissalInput): Promise<Dismissal>;
  getRollup(query: RollupQuery): Promise<Rollup>;
  getHeatMap(query?: HeatMapQuery): Promise<HeatMap>;
  getTrend(query?: TrendQuery): Promise<Trend>;
  listTrendChanges(query?: TrendChangesQuery): Promise<TrendChangePage>;
  listTargets(): Promise<TargetList>;
  createTarget(input: TargetInput): Promise<Target>;
  getTarget(targetId: string): Promise<TargetProgress>;
  /** Rejects with a `ResponseError` of status 409 when somebody else wrote first. */
  updateTarget(
    targetId: string,
    revision: number,
    input: TargetInput,
  ): Promise<Target>;
  deleteTarget(targetId: string, revision: number): Promise<void>;
  listTargetSystems(
    targetId: string,
    query?: { limit?: number; cursor?: string },
  ): Promise<TargetSystemPage>;
  getScorecard(ref: SystemRef, options?: { pack?: string }): Promise<Scorecard>;
  getHistory(ref: SystemRef, query?: HistoryQuery): Promise<HistoryPage>;
  listPacks(): Promise<PackInfo[]>;
  /** Controls and evidence of every pack in force beside what they serve. */
  getCrosswalk(): Promise<CrosswalkView>;
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
  getAttachmentSettings(): Promise<AttachmentSettings>;
  /**
   * Uploads a file, to which records of the system can then refer by its id.
   * Rejects with a `ResponseError` of status 413 when it is too large, and 415 when
   * its type is not allowed or its content is of another.
   */
  uploadAttachment(
    ref: SystemRef,
    file: AttachmentUpload,
    options?: { signal?: AbortSignal },
  ): Promise<Attachment>;
  getAttachment(attachmentId: string): Promise<Attachment>;
  /** Content to be saved. It must not be opened in the portal's origin. */
  downloadAttachment(attachmentId: string): Promise<Blob>;
  listActivity(
    ref: SystemRef,
    query?: ListActivityQuery,
  ): Promise<ActivityPage>;
  listArchive(): Promise<Archive>;
  relinkRecords(
    ref: SystemRef,
    input: { from: string; reason: string },
  ): Promise<{ records: number }>;
  /** Takes over records from elsewhere: all of them, or none. */
  importRecords(
    input: RecordImport,
  ): Promise<{ imported: number; unchanged: number }>;
  exportTrail(): Promise<TrailExport>;
  verifyTrail(): Promise<TrailVerification>;
  /**
   * Fetches an export as a file; `onProgress` is told how many bytes are there so far.
   */
  downloadExport(
    request: ExportRequest,
    options?: { signal?: AbortSignal; onProgress?: (bytes: number) => void },
  ): Promise<ExportedFile>;
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

  async listAttention(query: ListAttentionQuery = {}): Promise<AttentionPage> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/attention', { params: { query } }),
    );
  }

  async remindOfAttention(
    input: AttentionReminderInput,
  ): Promise<AttentionReminder> {
    const client = await this.#client();
    return unwrap(
      await client.request('post', '/v1/attention/reminders', { body: input }),
    );
  }

  async listUnregistered(
    query: ListUnregisteredQuery = {},
  ): Promise<UnregisteredPage> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/unregistered', { params: { query } }),
    );
  }

  async dismissUnregistered(input: DismissalInput): Promise<Dismissal> {
    const client = await this.#client();
    return unwrap(
      await client.request('post', '/v1/unregistered/dismissals', {
        body: input,
      }),
    );
  }

  async getRollup(query: RollupQuery): Promise<Rollup> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/rollups', { params: { query } }),
    );
  }

  async getHeatMap(query: HeatMapQuery = {}): Promise<HeatMap> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/rollups/heat-map', {
        params: { query },
      }),
    );
  }

  async getTrend(query: TrendQuery = {}): Promise<Trend> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/trends', { params: { query } }),
    );
  }

  async listTrendChanges(
    query: TrendChangesQuery = {},
  ): Promise<TrendChangePage> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/trends/changes', { params: { query } }),
    );
  }

  async listTargets(): Promise<TargetList> {
    const client = await this.#client();
    return unwrap(await client.request('get', '/v1/targets'));
  }

  async createTarget(input: TargetInput): Promise<Target> {
    const client = await this.#client();
    return unwrap(await client.request('post', '/v1/targets', { body: input }));
  }

  async getTarget(targetId: string): Promise<TargetProgress> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/targets/{targetId}', {
        params: { path: { targetId } },
      }),
    );
  }

  async updateTarget(
    targetId: string,
    revision: number,
    input: TargetInput,
  ): Promise<Target> {
    const client = await this.#client();
    return unwrap(
      await client.request('put', '/v1/targets/{targetId}', {
        params: { path: { targetId }, query: { revision } },
        body: input,
      }),
    );
  }

  async deleteTarget(targetId: string, revision: number): Promise<void> {
    const client = await this.#client();
    await client.request('delete', '/v1/targets/{targetId}', {
      params: { path: { targetId }, query: { revision } },
    });
  }

  async listTargetSystems(
    targetId: string,
    query: { limit?: number; cursor?: string } = {},
  ): Promise<TargetSystemPage> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/targets/{targetId}/systems', {
        params: { path: { targetId }, query },
      }),
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

  async getCrosswalk(): Promise<CrosswalkView> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/crosswalk'),
    ) as CrosswalkView;
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

  async getAttachmentSettings(): Promise<AttachmentSettings> {
    const client = await this.#client();
    return unwrap(await client.request('get', '/v1/attachment-settings'));
  }

  async uploadAttachment(
    ref: SystemRef,
    file: AttachmentUpload,
    options: { signal?: AbortSignal } = {},
  ): Promise<Attachment> {
    const system = [ref.namespace, ref.name].map(encodeURIComponent).join('/');
    const query = new URLSearchParams({ fileName: file.name });
    const response = await this.#send(
      `/v1/systems/${system}/attachments?${query}`,
      {
        method: 'POST',
        headers: { 'content-type': file.mediaType },
        body: file.content as BodyInit,
        signal: options.signal,
      },
    );
    return response.json();
  }

  async getAttachment(attachmentId: string): Promise<Attachment> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/attachments/{attachmentId}', {
        params: { path: { attachmentId } },
      }),
    );
  }

  async downloadAttachment(attachmentId: string): Promise<Blob> {
    const response = await this.#send(
      `/v1/attachments/${encodeURIComponent(attachmentId)}/content`,
    );
    return response.blob();
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

  async listArchive(): Promise<Archive> {
    const client = await this.#client();
    return unwrap(await client.request('get', '/v1/archive'));
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

  async importRecords(
    input: RecordImport,
  ): Promise<{ imported: number; unchanged: number }> {
    const client = await this.#client();
    return unwrap(
      await client.request('post', '/v1/record-imports', { body: input }),
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

  /** Sends and receives bytes, which the generated client would take for text. */
  async #send(path: string, init?: RequestInit): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('ai-governance');
    const response = await this.#fetch(`${baseUrl}${path}`, init);
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }

  async downloadExport(
    request: ExportRequest,
    options: {
      signal?: AbortSignal;
      onProgress?: (bytes: number) => void;
    } = {},
  ): Promise<ExportedFile> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('ai-governance');
    const response = await this.#fetch(`${baseUrl}${exportPath(request)}`, {
      signal: options.signal,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return {
      name: sentFileName(response) ?? exportFileName(request),
      type: response.headers.get('content-type') ?? 'application/octet-stream',
      content: await readContent(response, options.onProgress),
    };
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
