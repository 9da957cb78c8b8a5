import { createVerify, generateKeyPairSync } from 'crypto';
import { JsonAnswer, JsonRequest } from './JsonServer';

/** Where an app is installed. */
interface Installation {
  id: number;
  /** Owner of repositories. */
  login: string;
  isSuspended?: boolean;
  /** Names of the repositories that it may reach; default all of the owner. */
  repositories?: string[];
}

const json = (status: number, body?: unknown): JsonAnswer => ({ status, body });

const HOUR_MS = 3_600_000;

/** Longest that GitHub lets a token live with which an app names itself, in seconds. */
const LONGEST_JWT_S = 600;

const partOf = (text: string) =>
  JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));

/**
 * A GitHub App: its keys, and the part of the API by which it finds where it is installed and
 * gets a token for that. An app names itself by a JSON Web Token that it signs.
 */
export class FakeGithubApp {
  readonly id = 4711;
  readonly privateKey: string;
  /** Tokens that were given, by whose repositories they are for. */
  readonly tokens = new Map<string, string>();
  readonly installations: Installation[];
  readonly #publicKey: string;

  constructor(options: { installations: Installation[] }) {
    this.installations = options.installations;
    const keys = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    });
    this.privateKey = keys.privateKey;
    this.#publicKey = keys.publicKey;
  }

  /** As the integration is told of it. */
  get config() {
    return {
      appId: this.id,
      privateKey: this.privateKey,
      clientId: 'client',
      clientSecret: 'client-secret',
      webhookSecret: 'webhook-secret',
    };
  }

  /** Whether it has a token for a repository, given as `owner/name`. */
  isToken(token: string, repository: string): boolean {
    const [owner, name] = repository.split('/');
    const { repositories } =
      this.installations.find(({ login }) => login === owner) ?? {};
    return (
      this.tokens.get(owner) === token &&
      (repositories === undefined || repositories.includes(name))
    );
  }

  /** Undefined where it is no request of an app. */
  answer({ method, path, headers }: JsonRequest): JsonAnswer | undefined {
    const token = (headers.authorization ?? '').split(' ')[1] ?? '';
    if (path === '/installation/repositories') {
      const [owner] =
        [...this.tokens].find(([, given]) => given === token) ?? [];
      const { repositories = [] } =
        this.installations.find(({ login }) => login === owner) ?? {};
      return json(200, {
        total_count: repositories.length,
        repositories: repositories.map(name => ({ name })),
      });
    }
    if (!path.startsWith('/app/')) return undefined;
    if (!this.#isSigned(token)) {
      return json(401, {
        message: 'A JSON web token could not be decoded',
        documentation_url: 'https://docs.github.com/rest',
      });
    }
    const [, id] = /installations\/(\d+)\/access_tokens$/.exec(path) ?? [];
    if (id && method === 'POST') return this.#giveToken(Number(id));
    return json(
      200,
      this.installations.map(installation => ({
        id: installation.id,
        account: { login: installation.login },
        suspended_by: installation.isSuspended ? { login: 'admin' } : null,
      })),
    );
  }

  #giveToken(id: number): JsonAnswer {
    const found = this.installations.find(
      installation => installation.id === id,
    );
    if (!found) return json(404, { message: 'Not Found' });
    const token = `ghs_of-${found.login}`;
    this.tokens.set(found.login, token);
    return json(201, {
      token,
      expires_at: new Date(Date.now() + HOUR_MS).toISOString(),
      permissions: { contents: 'write', pull_requests: 'write' },
      repository_selection: found.repositories ? 'selected' : 'all',
    });
  }

  #isSigned(jwt: string): boolean {
    const [head, body, signature] = jwt.split('.');
    if (!signature || partOf(head).alg !== 'RS256') return false;
    const { iss, iat, exp } = partOf(body);
    const now = Date.now() / 1000;
    return (
      Number(iss) === this.id &&
      iat <= now &&
      exp > now &&
      exp <= now + LONGEST_JWT_S &&
      createVerify('RSA-SHA256')
        .update(`${head}.${body}`)
        .verify(this.#publicKey, signature, 'base64url')
    );
  }
}
