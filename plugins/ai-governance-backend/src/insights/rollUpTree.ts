import {
  Rollup,
  RollupNode,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { RollupRow, TreeEdge } from './RollupStore';
import { Tally } from './Tally';
import { Tree } from './Tree';

/** Id of the node of systems that have no owner, or no System. */
export const NONE = '';

/** Counts by the key of the rows. */
export function tallyByKey(rows: RollupRow[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const row of rows) {
    const key = row.key === undefined ? NONE : String(row.key);
    const tally = tallies.get(key) ?? new Tally();
    tally.addRow(row);
    tallies.set(key, tally);
  }
  return tallies;
}

/**
 * Rolls counts up a tree of any depth. Nodes without a system at or below them are
 * omitted, except the root itself.
 *
 * @param options.own - counts per node alone; each system is in one of them, so it is
 * counted once per node above, however many ways lead there
 * @param options.depth - levels below the roots that are listed
 */
export function rollUpTree(options: {
  own: Map<string, Tally>;
  edges: TreeEdge[];
  root?: string;
  depth: number;
}): Pick<Rollup, 'roots' | 'nodes'> {
  const { own, edges, root, depth } = options;
  const tree = new Tree({ nodes: own.keys(), edges }).upTo(own.keys());
  const roots = root === undefined ? tree.roots() : [root];
  const toNode = (id: string): RollupNode => {
    const subtree = new Tally();
    for (const below of tree.below(id)) {
      const tally = own.get(below);
      if (tally) {
        subtree.add(tally);
      }
    }
    return {
      id,
      parents: tree.parents(id),
      children: tree.children(id),
      own: (own.get(id) ?? new Tally()).toCounts(),
      subtree: subtree.toCounts(),
    };
  };
  return { roots, nodes: tree.levels(roots, depth).map(toNode) };
}
