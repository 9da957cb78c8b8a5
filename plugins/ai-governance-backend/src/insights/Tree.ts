import { TreeEdge } from './RollupStore';

/**
 * Nodes and who is below whom.
 *
 * @remarks
 *
 * Made from what descriptors say, so it may be bent into a cycle, and a node may have
 * several parents. A walk meets each node once; a cycle that nothing leads
 * into is entered at the first of its references.
 */
export class Tree {
  readonly #children = new Map<string, Set<string>>();
  readonly #parents = new Map<string, Set<string>>();
  readonly #nodes: Set<string>;

  constructor(options: { nodes: Iterable<string>; edges: TreeEdge[] }) {
    this.#nodes = new Set(options.nodes);
    for (const { parent, child } of options.edges) {
      this.#nodes.add(parent).add(child);
      link(this.#children, parent, child);
      link(this.#parents, child, parent);
    }
  }

  has(node: string): boolean {
    return this.#nodes.has(node);
  }

  children(node: string): string[] {
    return [...(this.#children.get(node) ?? [])].sort();
  }

  parents(node: string): string[] {
    return [...(this.#parents.get(node) ?? [])].sort();
  }

  /** Where walks begin so that every node is met. */
  roots(): string[] {
    const nodes = [...this.#nodes].sort();
    const roots = nodes.filter(node => this.parents(node).length === 0);
    const met = this.below(...roots);
    for (const node of nodes) {
      if (!met.has(node)) {
        roots.push(node);
        for (const below of this.below(node)) {
          met.add(below);
        }
      }
    }
    return roots.sort();
  }

  /** Nodes and all below them. */
  below(...nodes: string[]): Set<string> {
    return reach(nodes, this.#children);
  }

  /** The tree of some nodes and all above them. */
  upTo(nodes: Iterable<string>): Tree {
    const kept = reach(nodes, this.#parents);
    return new Tree({
      nodes: kept,
      edges: [...kept].flatMap(parent =>
        this.children(parent)
          .filter(child => kept.has(child))
          .map(child => ({ parent, child })),
      ),
    });
  }

  /** Nodes by level from some on down, each once. */
  levels(roots: string[], depth: number): string[] {
    const met = new Set(roots);
    let level = roots;
    for (let below = 0; below < depth && level.length > 0; below++) {
      level = level
        .flatMap(node => this.children(node))
        .filter(node => !met.has(node) && met.add(node));
    }
    return [...met];
  }
}

function link(map: Map<string, Set<string>>, from: string, to: string): void {
  const known = map.get(from);
  if (known) {
    known.add(to);
  } else {
    map.set(from, new Set([to]));
  }
}

function reach(
  from: Iterable<string>,
  along: Map<string, Set<string>>,
): Set<string> {
  const met = new Set(from);
  // A set hands out what is added while it is walked.
  for (const node of met) {
    for (const next of along.get(node) ?? []) {
      met.add(next);
    }
  }
  return met;
}
