import {
  LIFECYCLE_STAGES,
  RISK_CLASSES,
  Rollup,
  RollupNode,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { PositionedPack } from '../packs';
import { InventoryQuery } from '../systems';
import { areasOf, toCell } from './areas';
import { ReadableRefs, RollupDimension } from './InsightService';
import { RollupStore, TreeEdge } from './RollupStore';
import { rollUpTree, tallyByKey } from './rollUpTree';
import { Tally } from './Tally';
import { tallyByArea } from './tallyByArea';

/** Edges from Domain to subdomain and System. */
export type ReadParts = () => Promise<TreeEdge[]>;

type Part = Pick<Rollup, 'roots' | 'nodes'>;

/** Rolls the inventory up by each dimension. */
export class Rollups {
  readonly #store: RollupStore;
  readonly #packs: PositionedPack[];

  constructor(options: { store: RollupStore; packs: PositionedPack[] }) {
    this.#store = options.store;
    this.#packs = options.packs;
  }

  async rollUp(
    query: InventoryQuery,
    options: {
      by: RollupDimension;
      root?: string;
      depth: number;
      readable?: ReadableRefs;
      readParts: ReadParts;
    },
  ): Promise<Rollup> {
    return { by: options.by, ...(await this.#part(query, options)) };
  }

  async #part(
    query: InventoryQuery,
    options: Parameters<Rollups['rollUp']>[1],
  ): Promise<Part> {
    switch (options.by) {
      case 'group':
        return this.#byGroup(query, options);
      case 'system':
        return rollUpTree({
          own: tallyByKey(await this.#store.countBy(query, 'system')),
          edges: [],
          depth: 0,
        });
      case 'domain':
        return this.#byDomain(query, options);
      case 'class':
        return this.#byRank(query, 'class', RISK_CLASSES);
      case 'stage':
        return this.#byRank(query, 'stage', LIFECYCLE_STAGES);
      case 'area':
        return this.#byArea(query);
      default:
        return this.#byPack(query);
    }
  }

  async #byGroup(
    query: InventoryQuery,
    options: { root?: string; depth: number; readable?: ReadableRefs },
  ): Promise<Part> {
    const [rows, edges] = await Promise.all([
      this.#store.countBy(query, 'owner'),
      this.listGroupEdges(options.readable),
    ]);
    return rollUpTree({ ...options, own: tallyByKey(rows), edges });
  }

  async #byDomain(
    query: InventoryQuery,
    options: { root?: string; depth: number; readParts: ReadParts },
  ): Promise<Part> {
    const [rows, edges] = await Promise.all([
      this.#store.countBy(query, 'system'),
      options.readParts(),
    ]);
    return rollUpTree({ ...options, own: tallyByKey(rows), edges });
  }

  async #byRank(
    query: InventoryQuery,
    column: 'class' | 'stage',
    values: readonly string[],
  ): Promise<Part> {
    const tallies = tallyByKey(await this.#store.countBy(query, column));
    return flat(
      values.map((id, rank) =>
        toNode(id, tallies.get(String(rank)) ?? new Tally()),
      ),
    );
  }

  async #byArea(query: InventoryQuery): Promise<Part> {
    const { pack, positions } = this.#pack(query.packId);
    const rows = await this.#store.getStatesByStanding(query);
    const { controls, counts } = tallyByArea(rows, areasOf(pack, positions));
    return flat(
      counts.map(({ area, systems }) => {
        const { worst: _, ...points } = toCell(area, controls);
        return { ...toNode(area.id, systems), title: area.title, points };
      }),
    );
  }

  async #byPack(query: InventoryQuery): Promise<Part> {
    const nodes: RollupNode[] = [];
    for (const { pack } of this.#packs) {
      const rows = await this.#store.countBy(
        { ...query, packId: pack.id },
        'class',
      );
      nodes.push({ ...toNode(pack.id, Tally.of(rows)), title: pack.title });
    }
    return flat(nodes);
  }

  /**
   * The tree of groups as the caller may know it: what belongs to a group that they
   * may not read stands for itself.
   */
  async listGroupEdges(readable?: ReadableRefs): Promise<TreeEdge[]> {
    const edges = await this.#store.listGroupEdges();
    if (!readable) {
      return edges;
    }
    const known = await readable([
      ...new Set(edges.flatMap(({ parent, child }) => [parent, child])),
    ]);
    return edges.filter(
      ({ parent, child }) => known.has(parent) && known.has(child),
    );
  }

  #pack(packId: string): PositionedPack {
    return this.#packs.find(({ pack }) => pack.id === packId)!;
  }
}

function flat(nodes: RollupNode[]): Part {
  return { roots: nodes.map(({ id }) => id), nodes };
}

function toNode(id: string, tally: Tally): RollupNode {
  const counts = tally.toCounts();
  return { id, parents: [], children: [], own: counts, subtree: counts };
}
