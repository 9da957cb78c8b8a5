import {
  Fault,
  YamlSource,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { isError } from '@backstage/errors';

/** Collects what is wrong with samples, so that all of it is told at once. */
export class FaultList {
  readonly #messages = new Set<string>();

  /** Whole messages, each with its place. */
  add(...messages: string[]): void {
    for (const message of messages) this.#messages.add(message);
  }

  /** Faults at places of a file. */
  addAt(source: YamlSource, faults: readonly Fault[]): void {
    for (const { path, message } of faults) {
      this.add(`${source.file}:${source.lineOf(path)}: ${message}`);
    }
  }

  /** What reading gives; where it throws for what is written, that is a fault. */
  take<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!isError(error) || !/^(Input|NotFound)Error$/.test(error.name)) {
        throw error;
      }
      this.add(...error.message.split('\n'));
      return undefined;
    }
  }

  get messages(): string[] {
    return [...this.#messages];
  }
}
