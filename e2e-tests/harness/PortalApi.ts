import { expect } from '@playwright/test';
import { exampleEvidenceNames } from './catalogContent';
import type {
  MetricStateList,
  RecordPage,
  AttentionPage,
  Scorecard,
  Summary,
  UnregisteredPage,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Calls the portal's API as the guest who also sits at the browser. */
export class PortalApi {
  /** Of the backend. */
  readonly url: string;
  #token: string | undefined;

  constructor(url: string) {
    this.url = url;
  }

  /** The next call signs in again. */
  signOut() {
    this.#token = undefined;
  }

  /** @param person - reference of somebody of the example; else the guest */
  async #signIn(person?: string): Promise<string> {
    const provider = person ? 'example' : 'guest';
    const response = await fetch(`${this.url}/api/auth/${provider}/refresh`, {
      headers: {
        'X-Requested-With': 'XMLHttpRequest',
        connection: 'close',
        ...(person && { 'X-Example-Person': person }),
      },
    });
    if (!response.ok) {
      throw new Error(`Sign-in by ${provider}: ${response.status}`);
    }
    const { backstageIdentity } = await response.json();
    return backstageIdentity.token;
  }

  /** The token of somebody of the example organisation. */
  tokenOf(name: string): Promise<string> {
    return this.#signIn(`user:default/${name.toLowerCase().replace(' ', '.')}`);
  }

  /** Of the guest, for a command that asks the portal. */
  async token(): Promise<string> {
    this.#token ??= await this.#signIn();
    return this.#token;
  }

  async fetch(path: string, init?: RequestInit): Promise<Response> {
    const token = await this.token();
    return fetch(`${this.url}/api/${path}`, {
      ...init,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        // A busy backend closes a connection in the moment in which it is used again.
        connection: 'close',
        ...init?.headers,
      },
    });
  }

  /** Reads a path of the plugin as somebody of the example organisation. */
  async readAs(name: string, path: string): Promise<string> {
    const response = await fetch(`${this.url}/api/ai-governance/${path}`, {
      headers: {
        authorization: `Bearer ${await this.tokenOf(name)}`,
        connection: 'close',
      },
    });
    if (!response.ok) {
      throw new Error(`GET ${path} as ${name}: ${response.status}`);
    }
    return response.text();
  }

  /** Writes to a path of the plugin as somebody of the example organisation. */
  async writeAs<T>(
    name: string,
    method: 'POST' | 'PUT',
    path: string,
    body: object,
  ): Promise<T> {
    const response = await fetch(`${this.url}/api/ai-governance/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await this.tokenOf(name)}`,
        'content-type': 'application/json',
        connection: 'close',
      },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(
        `${method} ${path} as ${name}: ${response.status} ${text}`,
      );
    }
    return JSON.parse(text);
  }

  async #get<T>(path: string): Promise<T> {
    const response = await this.fetch(path);
    if (!response.ok) {
      throw new Error(
        `GET /api/${path}: ${response.status} ${await response.text()}`,
      );
    }
    return response.json();
  }

  summary(query = ''): Promise<Summary> {
    return this.#get(`ai-governance/v1/summary${query}`);
  }

  attention(query = ''): Promise<AttentionPage> {
    return this.#get(`ai-governance/v1/attention${query}`);
  }

  unregistered(query = ''): Promise<UnregisteredPage> {
    return this.#get(`ai-governance/v1/unregistered${query}`);
  }

  /** Models in the catalog that scanners found. */
  async foundModels(): Promise<
    Array<{ metadata: { name: string; title?: string } }>
  > {
    return this.#get(
      'catalog/entities?filter=kind=resource,spec.type=ai-model',
    );
  }

  scorecard(name: string): Promise<Scorecard> {
    return this.#get(`ai-governance/v1/systems/default/${name}/scorecard`);
  }

  /** Has the catalog read the file of a system at once. */
  async refresh(name: string) {
    const response = await this.fetch('catalog/refresh', {
      method: 'POST',
      body: JSON.stringify({ entityRef: `aisystem:default/${name}` }),
    });
    expect(response.status, await response.text()).toBe(200);
  }

  /** Records of a system. */
  records(name: string): Promise<RecordPage> {
    return this.#get(`ai-governance/v1/systems/default/${name}/records`);
  }

  /** Waits until so many AI systems are in the catalog and evaluated. */
  async waitForSystems(total: number, timeout: number) {
    // A backend that takes in thousands of systems may not answer in time.
    await expect(async () => {
      const summary = await this.summary();
      expect(summary.total, 'AI systems that are evaluated').toBe(total);
    }).toPass({ timeout, intervals: [500, 1_000] });
  }

  /**
   * Waits until what the example organisation recorded of itself is imported; the
   * reviews come last.
   */
  async waitForManagementSystem(timeout: number) {
    await expect
      .poll(
        async () =>
          (
            await this.#get<RecordPage>(
              'ai-governance/v1/management-system/records?type=management-review&limit=1',
            )
          ).totalItems,
        { message: 'records of the organisation', timeout },
      )
      .toBeGreaterThan(0);
  }

  /**
   * Waits until the records of the example organisation are imported, and the systems
   * evaluated with a year of measurements.
   */
  async waitForExampleRecords(timeout: number) {
    for (const name of exampleEvidenceNames('history')) {
      await expect
        .poll(
          async () => {
            // With a year behind it, a system may be in the inventory before the
            // catalog has it again.
            const states = await this.#get<MetricStateList>(
              `ai-governance/v1/systems/default/${name}/measurements/states`,
            ).catch(String);
            return typeof states === 'string'
              ? states
              : states.items.filter(item => item.condition === 'not-measured');
          },
          { message: `metrics of ${name} without a value`, timeout },
        )
        .toEqual([]);
    }
    for (const name of exampleEvidenceNames('records')) {
      await expect
        .poll(
          async () =>
            this.records(name).then(
              ({ totalItems }) => totalItems,
              () => 0,
            ),
          {
            message: `records of ${name}`,
            timeout,
          },
        )
        .toBeGreaterThan(0);
    }
  }
}
