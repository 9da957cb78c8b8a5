import { InputError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import {
  Document,
  isMap,
  isPair,
  isNode,
  LineCounter,
  parseAllDocuments,
  parseDocument,
} from 'yaml';
import { Fault, FaultPath } from './Fault';
import { countOfMore, limitLines, MOST_FAULTS } from './limitFaults';

/** A place in a file; line and column count from 1, the column in UTF-16 units. @public */
export interface FilePlace {
  line: number;
  column: number;
}

/**
 * A YAML file that knows on which line each of its values stands.
 * @public
 */
export class YamlSource {
  readonly #file: string;
  readonly #document: Document.Parsed;
  readonly #lines: LineCounter;
  readonly #value: JsonValue;

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
      throw new InputError(limitLines(messages).join('\n'));
    }
    try {
      return new YamlSource(file, document, lines);
    } catch (error) {
      // An alias without an anchor, or far too many of them.
      throw new InputError(`${file}: ${(error as Error).message}`);
    }
  }

  private constructor(
    file: string,
    document: Document.Parsed,
    lines: LineCounter,
  ) {
    this.#file = file;
    this.#document = document;
    this.#lines = lines;
    this.#value = document.toJS();
  }

  /** Its name, for messages. */
  get file(): string {
    return this.#file;
  }

  /** Its content. */
  get value(): JsonValue {
    return this.#value;
  }

  /**
   * Line of a place, from 1: of the key where it has one, so that it is found by
   * its name. A place that is not there has the line of what would hold it.
   */
  lineOf(path: FaultPath): number {
    return this.placeOf(path).line;
  }

  /** Line and column of a place, both from 1; found as {@link YamlSource.lineOf} does. */
  placeOf(path: FaultPath): FilePlace {
    for (let length = path.length; length > 0; length--) {
      const offset = this.#offsetOf(path.slice(0, length));
      if (offset !== undefined) return this.#placeAt(offset);
    }
    return this.#placeAt(this.#document.contents?.range?.[0] ?? 0);
  }

  /**
   * The faults as one error, each with file and line, in the order of the file, below a
   * title where one is given. Of many the first are named, and the others counted.
   */
  errorOf(faults: readonly Fault[], title?: string): InputError {
    const placed = faults.slice(0, MOST_FAULTS).map(fault => ({
      line: this.lineOf(fault.path),
      message: fault.message,
    }));
    placed.sort((left, right) => left.line - right.line);
    const lines = placed.map(
      ({ line, message }) => `${this.#file}:${line}: ${message}`,
    );
    const heading = title === undefined ? [] : [title];
    const more = faults.length - placed.length;
    return new InputError(
      [
        ...heading,
        ...new Set(lines),
        ...(more > 0 ? [countOfMore(more)] : []),
      ].join('\n'),
    );
  }

  #placeAt(offset: number): FilePlace {
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }

  #offsetOf(path: FaultPath): number | undefined {
    const parent = this.#document.getIn(path.slice(0, -1), true);
    const last = path[path.length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(
        item =>
          isPair(item) && isNode(item.key) && String(item.key) === String(last),
      );
      return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
    }
    const node = this.#document.getIn(path, true);
    return isNode(node) ? node.range?.[0] : undefined;
  }
}
