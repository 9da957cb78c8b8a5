import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { SourceServer } from './SourceServer';

/** Keys of a section that `server` and `schedule` read. */
const COMMON_KEYS = ['baseUrl', 'headers', 'timeout', 'schedule'];

const DEFAULT_TIMEOUT_MS = 30_000;
const LONGEST_TIMEOUT_MS = 10 * 60_000;

/**
 * Reads the section of a source, such as `aiGovernance.sources.prometheus`. Every method
 * throws an InputError that names the key, the value and what is allowed.
 * @public
 */
export class SourceConfig {
  readonly #config: Config;
  readonly #path: string;

  /**
   * The section of a source; undefined where it is not configured, and is not to be
   * asked.
   *
   * @param options - `id`: key below `aiGovernance.sources`; `keys`: what is known beside
   * `baseUrl`, `headers`, `timeout` and `schedule`
   */
  static find(
    rootConfig: Config,
    options: { id: string; keys: readonly string[] },
  ): SourceConfig | undefined {
    const path = `aiGovernance.sources.${options.id}`;
    const config = rootConfig.getOptionalConfig(path);
    return (
      config &&
      new SourceConfig({
        config,
        path,
        keys: [...COMMON_KEYS, ...options.keys],
      })
    );
  }

  constructor(options: {
    config: Config;
    /** As errors name it. */
    path: string;
    /** All that there may be. */
    keys: readonly string[];
  }) {
    this.#config = options.config;
    this.#path = options.path;
    for (const key of this.#config.keys()) {
      if (!options.keys.includes(key)) {
        throw this.invalid(key, `known keys are ${options.keys.join(', ')}`);
      }
    }
  }

  /** An error about a key of the section. */
  invalid(key: string, expected: string): InputError {
    const value = JSON.stringify(this.#config.getOptional(key));
    return new InputError(
      `Invalid configuration at ${this.#path}.${key}: ${value}; ${expected}`,
    );
  }

  /**
   * The server at `baseUrl`, with `headers` and `timeout`, which is 30 seconds by default.
   *
   * @param name - as errors name it, such as `Prometheus`
   */
  server(name: string): SourceServer {
    return new SourceServer({
      name,
      baseUrl: this.#baseUrl(),
      headers: this.#headers(),
      timeoutMs: this.durationMs('timeout', {
        fallback: DEFAULT_TIMEOUT_MS,
        min: 100,
        max: LONGEST_TIMEOUT_MS,
      }),
    });
  }

  /** When the source is asked; undefined for the default. */
  schedule(): SchedulerServiceTaskScheduleDefinition | undefined {
    if (!this.#config.has('schedule')) return undefined;
    try {
      return readSchedulerServiceTaskScheduleDefinitionFromConfig(
        this.#config.getConfig('schedule'),
      );
    } catch (error) {
      throw this.invalid('schedule', (error as Error).message);
    }
  }

  /** A duration such as `10s`, `PT10S` or `{ seconds: 10 }`, in milliseconds. */
  durationMs<T extends number | undefined>(
    key: string,
    rule: { fallback: T; min: number; max: number },
  ): T | number {
    const { fallback, min, max } = rule;
    if (!this.#config.has(key)) return fallback;
    let ms = NaN;
    try {
      ms = durationToMilliseconds(
        readDurationFromConfig(this.#config, { key }),
      );
    } catch {
      // It is none.
    }
    if (ms >= min && ms <= max) return ms;
    throw this.invalid(
      key,
      `expected a duration such as 10s, PT10S or { seconds: 10 } of ${min} to ${max} milliseconds`,
    );
  }

  /** A whole number. */
  count(
    key: string,
    rule: { fallback: number; min: number; max: number },
  ): number {
    const { fallback, min, max } = rule;
    const value = this.#config.getOptional(key) ?? fallback;
    if (
      typeof value === 'number' &&
      Number.isInteger(value) &&
      value >= min &&
      value <= max
    ) {
      return value;
    }
    throw this.invalid(key, `expected a whole number from ${min} to ${max}`);
  }

  /** True or false. */
  flag(key: string, fallback: boolean): boolean {
    const value = this.#config.getOptional(key) ?? fallback;
    if (typeof value === 'boolean') return value;
    throw this.invalid(key, 'expected true or false');
  }

  /** A text that is not empty; undefined where there is none. */
  text(key: string): string | undefined {
    const value = this.#config.getOptional(key);
    if (value === undefined) return undefined;
    if (typeof value === 'string' && value.trim()) return value.trim();
    throw this.invalid(key, 'expected a text that is not empty');
  }

  /** A text that is not empty. */
  requiredText(key: string): string {
    const value = this.text(key);
    if (value === undefined) throw this.invalid(key, 'expected a text');
    return value;
  }

  /** Texts by name, neither of them empty; empty where there is none. */
  texts(key: string): Map<string, string> {
    const value = this.#config.getOptional(key) ?? {};
    const expected = 'expected texts by name, none of them empty';
    if (typeof value !== 'object' || Array.isArray(value)) {
      throw this.invalid(key, expected);
    }
    return new Map(
      Object.entries(value).map(([name, text]) => {
        if (typeof text === 'string' && text.trim()) return [name, text.trim()];
        throw this.invalid(key, expected);
      }),
    );
  }

  /** A list of sections, each with some keys; empty where there is none. */
  sections(key: string, keys: readonly string[]): SourceConfig[] {
    if (!this.#config.has(key)) return [];
    if (!Array.isArray(this.#config.getOptional(key))) {
      throw this.invalid(key, 'expected a list');
    }
    return this.#config.getConfigArray(key).map(
      (config, index) =>
        new SourceConfig({
          config,
          path: `${this.#path}.${key}[${index}]`,
          keys,
        }),
    );
  }

  #baseUrl(): string {
    const text = this.#config.getOptional('baseUrl');
    const url =
      typeof text === 'string' && URL.canParse(text)
        ? new URL(text)
        : undefined;
    if (url && /^https?:$/.test(url.protocol) && !url.username && !url.search) {
      return url.toString();
    }
    // The value may hold a secret.
    throw new InputError(
      `Invalid configuration at ${
        this.#path
      }.baseUrl: expected an address such as https://server.example.com, without a query; credentials belong into headers`,
    );
  }

  #headers(): Record<string, string> {
    const headers = this.#config.getOptional('headers') ?? {};
    const values = Object.values(headers as Record<string, unknown>);
    if (
      typeof headers === 'object' &&
      !Array.isArray(headers) &&
      values.every(value => typeof value === 'string')
    ) {
      return headers as Record<string, string>;
    }
    throw new InputError(
      `Invalid configuration at ${
        this.#path
      }.headers: expected texts by the names of headers`,
    );
  }
}
