import { InputError } from '@backstage/errors';
import {
  isMap,
  isNode,
  isPair,
  LineCounter,
  parseDocument,
  Document,
} from 'yaml';
import { ControlPack } from './types';
import { findPackFaults, PackFault } from './validatePack';

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
  const { text, file } = options;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    const messages = document.errors.map(error => {
      const { line } = lines.linePos(error.pos[0]);
      return `${file}:${line}: ${error.message.split('\n')[0]}`;
    });
    throw new InputError(`Control pack is no YAML. ${messages.join(' ')}`);
  }
  const pack = document.toJS();
  const faults = findPackFaults(pack);
  if (faults.length > 0) {
    const messages = faults.map(fault => {
      const line = lineOf(document, lines, fault);
      return `${file}:${line}: ${formatPath(fault.path)}: ${fault.message}`;
    });
    throw new InputError(
      `Control pack cannot be used.\n${messages.join('\n')}`,
    );
  }
  return pack as ControlPack;
}

function formatPath(path: Array<string | number>): string {
  return (
    path
      .map(part => (typeof part === 'number' ? `[${part}]` : `.${part}`))
      .join('')
      .replace(/^\./, '') || '(root)'
  );
}

/** Line of the deepest part of the path that is in the document. */
function lineOf(
  document: Document.Parsed,
  lines: LineCounter,
  fault: PackFault,
): number {
  for (let length = fault.path.length; length > 0; length--) {
    const offset = offsetOf(document, fault.path.slice(0, length));
    if (offset !== undefined) {
      return lines.linePos(offset).line;
    }
  }
  return 1;
}

function offsetOf(
  document: Document.Parsed,
  path: Array<string | number>,
): number | undefined {
  const parent =
    path.length > 1
      ? document.getIn(path.slice(0, -1), true)
      : document.contents;
  const last = path[path.length - 1];
  if (isMap(parent)) {
    const pair = parent.items.find(
      item => isPair(item) && String(item.key) === String(last),
    );
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
