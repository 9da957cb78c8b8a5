import { isJsonObject } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { SourceServer } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import {
  InferenceService,
  ModelVersion,
  RegisteredModel,
  ServingEnvironment,
} from './types';

const ROOT = '/api/model_registry/v1alpha3';

const PAGE_SIZE = '100';

/** Pages to which one list is read: a server that repeats itself does not hold a run. */
const MOST_PAGES = 1_000;

/** Characters of an error of the server that are shown. */
const MOST_CHARACTERS = 300;

/**
 * Asks a Kubeflow model registry over its REST API, version 1alpha3.
 *
 * @see https://www.kubeflow.org/docs/components/model-registry/reference/rest-api/
 */
export class RegistryClient {
  readonly #server: SourceServer;

  constructor(options: { server: SourceServer }) {
    this.#server = options.server;
  }

  listRegisteredModels(signal: AbortSignal): Promise<RegisteredModel[]> {
    return this.#list('registered_models', ['name'], signal);
  }

  listModelVersions(signal: AbortSignal): Promise<ModelVersion[]> {
    return this.#list('model_versions', ['name', 'registeredModelId'], signal);
  }

  listServingEnvironments(signal: AbortSignal): Promise<ServingEnvironment[]> {
    return this.#list('serving_environments', [], signal);
  }

  listInferenceServices(signal: AbortSignal): Promise<InferenceService[]> {
    return this.#list(
      'inference_services',
      ['registeredModelId', 'servingEnvironmentId'],
      signal,
    );
  }

  /** Every item of a list, page by page. */
  async #list<T>(
    list: string,
    required: string[],
    signal: AbortSignal,
  ): Promise<T[]> {
    const items: T[] = [];
    let token = '';
    for (let page = 0; page < MOST_PAGES; page++) {
      const answer = await this.#page(list, token, signal);
      for (const item of answer.items) {
        items.push(assertItem<T>(list, ['id', ...required], item));
      }
      if (!answer.nextPageToken) return items;
      if (answer.nextPageToken === token) break;
      token = answer.nextPageToken;
    }
    throw new Error(`${list} has no end`);
  }

  async #page(list: string, token: string, signal: AbortSignal) {
    const { status, json } = await this.#server.request({
      path: `${ROOT}/${list}`,
      query: {
        pageSize: PAGE_SIZE,
        orderBy: 'ID',
        sortOrder: 'ASC',
        ...(token && { nextPageToken: token }),
      },
      signal,
    });
    const answer = isJsonObject(json) ? json : {};
    if (status !== 200) {
      const { code, message } = answer;
      const said = [code, message].filter(part => typeof part === 'string');
      throw new Error(
        [`${list}: HTTP ${status}`, ...said]
          .join(': ')
          .slice(0, MOST_CHARACTERS),
      );
    }
    const { items, nextPageToken } = answer;
    if (!Array.isArray(items)) {
      throw new Error(`${list}: the answer has no list of items`);
    }
    return {
      items: items as unknown[],
      nextPageToken: typeof nextPageToken === 'string' ? nextPageToken : '',
    };
  }
}

/** An item with the fields that the API requires. */
function assertItem<T>(list: string, required: string[], item: unknown): T {
  const missing = required.find(
    key => !isJsonObject(item) || typeof item[key] !== 'string' || !item[key],
  );
  if (missing === undefined) return item as T;
  throw new Error(
    `${list}: an item has no ${missing}: ${JSON.stringify(item)}`.slice(
      0,
      MOST_CHARACTERS,
    ),
  );
}
