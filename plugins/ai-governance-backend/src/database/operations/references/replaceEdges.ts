import { Knex } from 'knex';
import { insertRows, writeTransaction } from '../../util';

interface Edge {
  parent: string;
  child: string;
}

/** Replaces the tree of groups. */
export async function replaceGroupEdges(
  knex: Knex,
  edges: Edge[],
): Promise<void> {
  await replaceEdges(knex, 'group_edges', edges);
}

/** Replaces the tree of domains, with the systems in them. */
export async function replaceDomainEdges(
  knex: Knex,
  edges: Edge[],
): Promise<void> {
  await replaceEdges(knex, 'domain_edges', edges);
}

/** Writes only the edges that differ. */
async function replaceEdges(
  knex: Knex,
  table: 'group_edges' | 'domain_edges',
  edges: Edge[],
): Promise<void> {
  await writeTransaction(knex, async tx => {
    const rows: Array<{ parent_ref: string; child_ref: string }> = await tx(
      table,
    ).select('parent_ref', 'child_ref');
    const before = new Map(
      rows.map(row => [keyOf(row.parent_ref, row.child_ref), row]),
    );
    const after = new Map(edges.map(e => [keyOf(e.parent, e.child), e]));
    for (const [key, row] of before) {
      if (!after.has(key)) {
        await tx(table).where(row).delete();
      }
    }
    await insertRows(tx, {
      table,
      columns: { parent_ref: 'text', child_ref: 'text' },
      rows: [...after]
        .filter(([key]) => !before.has(key))
        .map(([, edge]) => ({
          parent_ref: edge.parent,
          child_ref: edge.child,
        })),
    });
  });
}

function keyOf(parent: string, child: string): string {
  return `${parent} ${child}`;
}
