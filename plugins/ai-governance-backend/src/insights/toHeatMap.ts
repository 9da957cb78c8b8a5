import { HeatMap } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Area, placesOfAreas, toCell } from './areas';
import { ControlTally } from './ControlTally';
import { OwnerStatesRow, TreeEdge } from './RollupStore';
import { NONE } from './rollUpTree';
import { Tree } from './Tree';

interface Owned {
  systems: number;
  controls: ControlTally;
}

type Row = HeatMap['rows'][number];

/**
 * Share of controls that pass, by team and area of Annex A, weighted as in a
 * scorecard. The rows are the children of a group with all below them, the group
 * itself alone, and, without a group, systems without an owner.
 */
export function toHeatMap(options: {
  rows: OwnerStatesRow[];
  areas: Area[];
  edges: TreeEdge[];
  root?: string;
}): HeatMap {
  const { rows, areas, edges } = options;
  const places = placesOfAreas(areas);
  const owned = tallyByOwner(rows, places);
  const tree = new Tree({ nodes: owned.keys(), edges }).upTo(owned.keys());
  const root = options.root ?? firstFork(tree, owned);
  const toRow = (id: string, scope: Row['scope']): Row => {
    const owners = scope === 'own' ? [id] : [...tree.below(id)];
    const parts = owners.flatMap(owner => owned.get(owner) ?? []);
    const controls = new ControlTally(places);
    parts.forEach(part => controls.add(part.controls));
    return {
      id,
      scope,
      systems: parts.reduce((sum, part) => sum + part.systems, 0),
      cells: areas.map(area => toCell(area, controls)),
    };
  };
  const tops = tree.roots().filter(id => id !== NONE);
  const teams = root === undefined ? tops : tree.children(root);
  const others = root === undefined ? [] : tops.filter(id => id !== root);
  return {
    ...(root !== undefined && { root }),
    areas: areas.map(({ id, title }) => ({ id, title })),
    rows: [
      ...(root !== undefined && owned.has(root) ? [toRow(root, 'own')] : []),
      ...teams.filter(id => id !== root).map(id => toRow(id, 'subtree')),
      ...(options.root === undefined
        ? others
            .filter(id => !tree.below(id).has(root!))
            .map(id => toRow(id, 'subtree'))
        : []),
      ...(options.root === undefined && owned.has(NONE)
        ? [toRow(NONE, 'own')]
        : []),
    ],
  };
}

/**
 * The group at which the tree first parts, where it has a single top. A group with
 * systems of its own is not passed over.
 */
function firstFork(tree: Tree, owned: Map<string, Owned>): string | undefined {
  const tops = tree.roots().filter(id => tree.children(id).length > 0);
  if (tops.length !== 1) {
    return undefined;
  }
  let [at] = tops;
  for (let [below, ...more] = tree.children(at); ; ) {
    const isFork = more.length > 0 || tree.children(below).length === 0;
    if (isFork || owned.has(at) || tree.below(below).has(at)) {
      return at;
    }
    at = below;
    [below, ...more] = tree.children(at);
  }
}

function tallyByOwner(
  rows: OwnerStatesRow[],
  places: number,
): Map<string, Owned> {
  const owned = new Map<string, Owned>();
  for (const { owner, systems, states } of rows) {
    const controls = new ControlTally(places);
    controls.addStates(states);
    owned.set(owner ?? NONE, { systems, controls });
  }
  return owned;
}
