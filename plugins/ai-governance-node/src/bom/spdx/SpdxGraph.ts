import { asArray, asObject, asString, JsonDocument } from '../json';

/** An object with a class, and where it stands. */
export interface SpdxNode {
  /** JSON pointer. */
  place: string;
  type: string;
  /** spdxId of an element, else @id. */
  id?: string;
  value: JsonDocument;
}

/** A relationship whose ends are ids. */
export interface SpdxRelationship {
  place: string;
  type: string;
  from: string | undefined;
  to: string[];
}

/**
 * The objects of an SPDX 3 document, which may stand side by side or in one another, and
 * what relates them. Works on documents that are not valid.
 */
export class SpdxGraph {
  readonly nodes: readonly SpdxNode[];
  readonly #byId = new Map<string, SpdxNode>();

  constructor(document: JsonDocument) {
    this.nodes = [...listNodes(document)];
    for (const node of this.nodes) {
      if (node.id !== undefined && !this.#byId.has(node.id)) {
        this.#byId.set(node.id, node);
      }
    }
  }

  get(id: string): SpdxNode | undefined {
    return this.#byId.get(id);
  }

  ofType(...types: string[]): SpdxNode[] {
    return this.nodes.filter(({ type }) => types.includes(type));
  }

  /** Objects after the first with an id that an earlier one has. */
  repeated(): SpdxNode[] {
    return this.nodes.filter(
      node => node.id !== undefined && this.#byId.get(node.id) !== node,
    );
  }

  relationships(): SpdxRelationship[] {
    return this.ofType('Relationship', 'LifecycleScopedRelationship').map(
      ({ place, value }) => ({
        place,
        type: asString(value.relationshipType) ?? '',
        from: idOf(value.from),
        to: asArray(value.to).flatMap(item => idOf(item) ?? []),
      }),
    );
  }
}

/** Id of what a property refers to or holds. */
export function idOf(value: unknown): string | undefined {
  const object = asObject(value);
  return (
    asString(value) ?? asString(object?.spdxId) ?? asString(object?.['@id'])
  );
}

/** Every object with a class, each before those that it holds. */
function* listNodes(document: JsonDocument): Generator<SpdxNode> {
  const pending: Array<[place: string, value: unknown]> = [['', document]];
  while (pending.length > 0) {
    const [place, value] = pending.pop()!;
    const object = asObject(value);
    const type = asString(object?.type);
    if (object && type !== undefined) {
      yield { place, type, id: idOf(object), value: object };
    }
    const parts: Array<[string, unknown]> = Array.isArray(value)
      ? value.map((item, index) => [String(index), item])
      : Object.entries(object ?? {});
    for (const [key, part] of parts.reverse()) {
      if (typeof part === 'object') pending.push([`${place}/${key}`, part]);
    }
  }
}
