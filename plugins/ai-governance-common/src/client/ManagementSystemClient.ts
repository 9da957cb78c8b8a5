/* eslint-disable new-cap -- openapi-fetch names its methods after the HTTP verbs */
import { Client } from 'openapi-fetch';
import type { paths } from '../schema/openapi.generated';
import {
  ActivityPage,
  Applicability,
  ClauseRegister,
  Gap,
  ListActivityQuery,
  ListRecordsQuery,
  Obligations,
  PeriodQuery,
  Readiness,
  RecordInput,
  RecordPage,
  RecordView,
  ReviewInputs,
} from '../schema/types';
import { unwrap } from './unwrap';

/**
 * What the HTTP API offers about the management system of the organisation. Every
 * method rejects with a `ResponseError` when the server answers with an error.
 * @public
 */
export interface ManagementSystemApi {
  /** Records of the organisation. */
  listManagementSystemRecords(query?: ListRecordsQuery): Promise<RecordPage>;
  createManagementSystemRecord(input: RecordInput): Promise<RecordView>;
  listManagementSystemActivity(
    query?: ListActivityQuery,
  ): Promise<ActivityPage>;
  getClauseRegister(): Promise<ClauseRegister>;
  getApplicability(): Promise<Applicability>;
  listObligations(): Promise<Obligations>;
  getReviewInputs(query: PeriodQuery): Promise<ReviewInputs>;
  getReadiness(query: PeriodQuery): Promise<Readiness>;
  /** `baseline` is the id of a gap assessment. */
  getGap(query?: { baseline?: string }): Promise<Gap>;
}

/** The part of the typed client that is about the management system. @public */
export abstract class ManagementSystemClient implements ManagementSystemApi {
  async listManagementSystemRecords(
    query: ListRecordsQuery = {},
  ): Promise<RecordPage> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/management-system/records', {
        params: { query },
      }),
    );
  }

  async createManagementSystemRecord(input: RecordInput): Promise<RecordView> {
    const client = await this.#client();
    return unwrap(
      await client.request('post', '/v1/management-system/records', {
        body: input,
      }),
    );
  }

  async listManagementSystemActivity(
    query: ListActivityQuery = {},
  ): Promise<ActivityPage> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/management-system/activity', {
        params: { query },
      }),
    );
  }

  async getClauseRegister(): Promise<ClauseRegister> {
    const client = await this.#client();
    return unwrap(await client.request('get', '/v1/management-system/clauses'));
  }

  async getApplicability(): Promise<Applicability> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/management-system/applicability'),
    );
  }

  async listObligations(): Promise<Obligations> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/management-system/obligations'),
    );
  }

  async getReviewInputs(query: PeriodQuery): Promise<ReviewInputs> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/management-system/review-inputs', {
        params: { query },
      }),
    );
  }

  async getReadiness(query: PeriodQuery): Promise<Readiness> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/management-system/readiness', {
        params: { query },
      }),
    );
  }

  async getGap(query: { baseline?: string } = {}): Promise<Gap> {
    const client = await this.#client();
    return unwrap(
      await client.request('get', '/v1/management-system/gap', {
        params: { query },
      }),
    );
  }

  /** A client of `openapi-fetch`, connected to the backend. */
  protected abstract connect(): Promise<unknown>;

  async #client(): Promise<Client<paths>> {
    return (await this.connect()) as Client<paths>;
  }
}
