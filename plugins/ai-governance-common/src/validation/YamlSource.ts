import { InputError } from '@backstage/errors';
import {
  Document,
  isMap,
  isPair,
  isNode,
  LineCounter,
  parseAllDocuments,
  parseDocument,
} from 'yaml';
import { JsonValue } from './json';

/** Keys and indices from the root of a document to a place in it. */
export type YamlPath = ReadonlyArray<string | number>;

/** A fault at a place of a YAML file. */
export interface YamlFault {
  path: YamlPath;
  message: string;
}

/** A YAML file that knows on which line each of its values stands. */
export class YamlSource {
  readonly #file: string;
  readonly #document: Document.Parsed;
  readonly #lines: LineCounter;

  /**
   * A file with one document.
   * @throws InputError with each line that is not YAML
   */
  static parse(options: { file: string; text: string }): YamlSource {
    const lines = new LineCounter();
    const document = parseDocument(options.text, {
      lineCounter: lines,
      prettyErrors: false,
    });
    return YamlSource.#of(options.file, document, lines);
  }

  /**
   * A file with any number of documents; those that are empty are left out.
   * @throws InputError with each line that is not YAML
   */
  static parseAll(options: { file: string; text: string }): YamlSource[] {
    const lines = new LineCounter();
    const documents = parseAllDocuments(options.text, {
      lineCounter: lines,
      prettyErrors: false,
    });
    if (!Array.isArray(documents)) return [];
    return documents
      .map(document => YamlSource.#of(options.file, document, lines))
      .filter(source => source.value !== null);
  }

  static #of(
    file: string,
    document: Document.Parsed,
    lines: LineCounter,
  ): YamlSource {
    if (document.errors.length > 0) {
      const messages = document.errors.map(
        ({ pos, message }) =>
          `${file}:${lines.linePos(pos[0]).line}: ${message}`,
      );
      throw new InputError(messages.join('\n'));
    }
    return new YamlSource(file, document, lines);
  }

  private constructor(
    file: string,
    document: Document.Parsed,
    lines: LineCounter,
  ) {
    this.#file = file;
    this.#document = document;
    this.#lines = lines;
  }

  get file(): string {
    return this.#file;
  }

  get value(): JsonValue {
    return this.#document.toJS();
  }

  /**
   * Line of a place, from 1: of the key where it has one, so that it is found by
   * its name. A place that is not there has the line of what would hold it.
   */
  lineOf(path: YamlPath): number {
    for (let length = path.length; length > 0; length--) {
      const offset = this.#offsetOf(path.slice(0, length));
      if (offset !== undefined) return this.#lines.linePos(offset).line;
    }
    const start = this.#document.contents?.range?.[0] ?? 0;
    return this.#lines.linePos(start).line;
  }

  /** The faults as one error, each with file and line, in the order of the file. */
  errorOf(faults: readonly YamlFault[]): InputError {
    const placed = faults.map(fault => ({
      line: this.lineOf(fault.path),
      message: fault.message,
    }));
    placed.sort((left, right) => left.line - right.line);
    const lines = placed.map(
      ({ line, message }) => `${this.#file}:${line}: ${message}`,
    );
    return new InputError([...new Set(lines)].join('\n'));
  }

  #offsetOf(path: YamlPath): number | undefined {
    const parent = this.#document.getIn(path.slice(0, -1), true);
    const last = path[path.length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(
        item => isPair(item) && isNode(item.key) && String(item.key) === last,
      );
      return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
    }
    const node = this.#document.getIn(path, true);
    return isNode(node) ? node.range?.[0] : undefined;
  }
}

/** A place as people write it: `fields["spec.type"].values.Pilot`. */
export function showPath(path: YamlPath): string {
  let shown = '';
  for (const key of path) {
    if (typeof key === 'number') shown += `[${key}]`;
    else if (/^[A-Za-z_][\w-]*$/.test(key)) shown += shown ? `.${key}` : key;
    else shown += `[${JSON.stringify(key)}]`;
  }
  return shown;
}
