import { Knex } from 'knex';
import { TreeEdge } from '../../../insights';
import { readRows } from '../../util';

/** The tree of groups as the catalog last had it. */
export async function listGroupEdges(knex: Knex): Promise<TreeEdge[]> {
  return readRows<TreeEdge>(
    knex,
    knex('group_edges').select({ parent: 'parent_ref', child: 'child_ref' }),
  );
}
