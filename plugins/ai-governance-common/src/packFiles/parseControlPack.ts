import { InputError } from '@backstage/errors';
import {
  Document,
  isMap,
  isNode,
  isPair,
  LineCounter,
  parseDocument,
} from 'yaml';
import { ControlPack } from '../packs/types';
import { findPackFaults, formatPath, PackPath } from './validation';

/** A pack in YAML, and where each part of it stands. */
class PackText {
  readonly #file: string;
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;

  constructor(text: string, file: string) {
    this.#file = file;
    this.#document = parseDocument(text, { lineCounter: this.#lines });
  }

  /** The content, when it is YAML. */
  read(): unknown {
    const { errors } = this.#document;
    if (errors.length > 0) {
      throw new InputError(
        [
          'Control pack is no YAML.',
          ...errors.map(
            ({ pos, message }) =>
              `${this.#at(pos[0])}: ${message.split('\n')[0]}`,
          ),
        ].join('\n'),
      );
    }
    try {
      return this.#document.toJS();
    } catch (error) {
      // Such as an alias without an anchor.
      throw new InputError(
        `Control pack is no YAML.\n${this.#file}: ${(error as Error).message}`,
      );
    }
  }

  /** File and line of the deepest part of the path that is there. */
  locate(path: PackPath): string {
    for (let length = path.length; length > 0; length--) {
      const offset = this.#offsetOf(path.slice(0, length));
      if (offset !== undefined) {
        return this.#at(offset);
      }
    }
    return `${this.#file}:1`;
  }

  #at(offset: number): string {
    return `${this.#file}:${this.#lines.linePos(offset).line}`;
  }

  #offsetOf(path: PackPath): number | undefined {
    const parent =
      path.length > 1
        ? this.#document.getIn(path.slice(0, -1), true)
        : this.#document.contents;
    const last = path[path.length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(
        item => isPair(item) && String(item.key) === String(last),
      );
      return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
    }
    const node = this.#document.getIn(path, true);
    return isNode(node) ? node.range?.[0] : undefined;
  }
}

/**
 * Reads a control pack from YAML.
 *
 * @throws InputError naming file, line and what was expected, for every fault.
 * @public
 */
export function parseControlPack(options: {
  text: string;
  /** Name of the file, for messages. */
  file: string;
}): ControlPack {
  const text = new PackText(options.text, options.file);
  const pack = text.read();
  const faults = findPackFaults(pack);
  if (faults.length > 0) {
    throw new InputError(
      [
        'Control pack cannot be used.',
        ...faults.map(
          ({ path, message }) =>
            `${text.locate(path)}: ${formatPath(path)}: ${message}`,
        ),
      ].join('\n'),
    );
  }
  return pack as ControlPack;
}
