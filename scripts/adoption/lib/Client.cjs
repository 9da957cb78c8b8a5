const { setTimeout: delay } = require('node:timers/promises');

/** Milliseconds to wait for what the catalog and the evaluation do by themselves. */
const PATIENCE_MS = 3 * 60_000;

/** Asks a backend as the guest of a new portal, or as whom a token names. */
class Client {
  #token;

  constructor(url) {
    this.url = url;
  }

  async signIn() {
    const response = await fetch(`${this.url}/api/auth/guest/refresh`, {
      method: 'POST',
    });
    if (!response.ok)
      throw new Error(
        `The guest cannot sign in: ${response.status} ${await response.text()}`,
      );
    this.#token = (await response.json()).backstageIdentity.token;
    return this;
  }

  /** A service that has a static token, asking the same backend. */
  asService(token) {
    const other = new Client(this.url);
    other.#token = token;
    return other;
  }

  /** The same caller asking another backend. */
  at(url) {
    const other = new Client(url);
    other.#token = this.#token;
    return other;
  }

  /** The raw answer. */
  async fetch(path, { method = 'GET', body } = {}) {
    return fetch(`${this.url}/api/${path}`, {
      method,
      headers: {
        ...(this.#token && { Authorization: `Bearer ${this.#token}` }),
        ...(body && { 'Content-Type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    });
  }

  /** Sends a body; resolves with the status and the text of the answer, whatever it is. */
  async post(path, body) {
    const response = await this.fetch(path, { method: 'POST', body });
    return {
      status: response.status,
      text: (await response.text()).slice(0, 500),
    };
  }

  /** The answer as JSON. Throws where it is none of success. */
  async json(path, options) {
    const response = await this.fetch(path, options);
    const text = await response.text();
    if (!response.ok)
      throw new Error(`${path}: ${response.status} ${text.slice(0, 500)}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  /**
   * Asks again until the answer is as wanted, and resolves with it. Throws with the last
   * one, of which `tell` picks what matters.
   */
  async until(path, isWanted, tell = answer => answer) {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      let last;
      try {
        const answer = await this.json(path);
        if (isWanted(answer)) return answer;
        last = String(JSON.stringify(tell(answer))).slice(0, 500);
      } catch (error) {
        last = error.message;
      }
      if (Date.now() > deadline) throw new Error(`${path} is still ${last}`);
      await delay(1_000);
    }
  }

  /** Asks again until the answer has this status. */
  async untilStatus(path, wanted) {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const { status } = await this.fetch(path);
      if (status === wanted) return;
      if (Date.now() > deadline)
        throw new Error(`${path} is still answered with ${status}`);
      await delay(1_000);
    }
  }
}

module.exports = { Client };
