import { Knex } from 'knex';
import { insertRows, writeTransaction } from '../../util';

interface Edge {
  parent: string;
  child: string;
}

/** Replaces a tree. Writes only the edges that differ. */
export async function replaceEdges(
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
