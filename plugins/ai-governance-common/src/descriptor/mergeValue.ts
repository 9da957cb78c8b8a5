import { JsonValue } from '@backstage/types';
import { Document, isMap, isNode, isScalar, isSeq, Node } from 'yaml';
import { isJsonObject } from '../lib/isJsonObject';

function isEqual(node: unknown, value: JsonValue, document: Document): boolean {
  return (
    isNode(node) &&
    JSON.stringify(node.toJS(document)) === JSON.stringify(value)
  );
}

function mergeEntries(
  before: readonly unknown[],
  values: readonly JsonValue[],
  document: Document,
): unknown[] {
  const left = [...before];
  const kept = values.map(value => {
    const index = left.findIndex(node => isEqual(node, value, document));
    return index < 0 ? undefined : left.splice(index, 1)[0];
  });
  // A changed entry stands where it stood, and keeps the comments of what is the same.
  return values.map((value, index) => {
    const same = kept[index];
    if (same) return same;
    const there = before[index];
    return mergeValue(
      left.includes(there) ? there : undefined,
      value,
      document,
    );
  });
}

/**
 * A node with another value, which keeps comments, order and style of all that stays.
 */
export function mergeValue(
  node: unknown,
  value: JsonValue,
  document: Document,
): Node {
  if (isMap(node) && isJsonObject(value)) {
    for (const pair of [...node.items]) {
      const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
      if (value[key] === undefined) node.delete(pair.key);
      else pair.value = mergeValue(pair.value, value[key]!, document);
    }
    for (const [key, child] of Object.entries(value)) {
      if (child !== undefined && !node.has(key)) {
        node.add(document.createPair(key, child));
      }
    }
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    node.items = mergeEntries(node.items, value, document);
    return node;
  }
  if (isNode(node) && isEqual(node, value, document)) return node;
  if (isScalar(node) && !Array.isArray(value) && !isJsonObject(value)) {
    const scalar = document.createNode(value);
    scalar.comment = node.comment;
    scalar.commentBefore = node.commentBefore;
    return scalar;
  }
  return document.createNode(value) as Node;
}
