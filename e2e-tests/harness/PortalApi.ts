import { expect } from '@playwright/test';
import type {
  AttentionPage,
  Scorecard,
  Summary,
  UnregisteredPage,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Calls the portal's API as the guest who also sits at the browser. */
export class PortalApi {
  readonly #url: string;
  #token: string | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  async #signIn(): Promise<string> {
    const response = await fetch(`${this.#url}/api/auth/guest/refresh`, {
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
    });
    if (!response.ok) {
      throw new Error(`Guest sign-in: ${response.status}`);
    }
    const { backstageIdentity } = await response.json();
    return backstageIdentity.token;
  }

  async fetch(path: string, init?: RequestInit): Promise<Response> {
    this.#token ??= await this.#signIn();
    return fetch(`${this.#url}/api/${path}`, {
      ...init,
      headers: {
        authorization: `Bearer ${this.#token}`,
        'content-type': 'application/json',
        ...init?.headers,
      },
    });
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

  scorecard(name: string): Promise<Scorecard> {
    return this.#get(`ai-governance/v1/systems/default/${name}/scorecard`);
  }

  /** Waits until so many AI systems are in the catalog and evaluated. */
  async waitForSystems(total: number, timeout: number) {
    await expect
      .poll(async () => (await this.summary()).total, {
        message: 'AI systems that are evaluated',
        timeout,
        intervals: [500, 1_000],
      })
      .toBe(total);
  }
}
