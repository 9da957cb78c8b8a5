/**
 * The strongly connected components of a graph that have more than one node
 * (Tarjan, 1972). A graph maps each node to the nodes it points at.
 */
function findKnots(graph) {
  const order = new Map();
  const lowest = new Map();
  const open = [];
  const knots = [];

  const visit = node => {
    order.set(node, order.size);
    lowest.set(node, order.get(node));
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) {
        visit(next);
        lowest.set(node, Math.min(lowest.get(node), lowest.get(next)));
      } else if (open.includes(next)) {
        lowest.set(node, Math.min(lowest.get(node), order.get(next)));
      }
    }
    if (lowest.get(node) === order.get(node)) {
      const knot = open.splice(open.indexOf(node));
      if (knot.length > 1) {
        knots.push(knot.sort());
      }
    }
  };

  for (const node of graph.keys()) {
    if (!order.has(node)) {
      visit(node);
    }
  }
  return knots;
}

/**
 * How high each node of a graph without knots stands: one above the highest node
 * it points at, and on the ground if it points at none.
 */
function findLevels(graph) {
  const levels = new Map();
  const levelOf = node => {
    if (!levels.has(node)) {
      const below = (graph.get(node) ?? []).map(levelOf);
      levels.set(node, below.length > 0 ? Math.max(...below) + 1 : 0);
    }
    return levels.get(node);
  };
  [...graph.keys()].forEach(levelOf);
  return levels;
}

/** A graph without knots, less the arrows that follow from two or more others. */
function reduceGraph(graph) {
  const reached = new Map();
  const reach = node => {
    if (!reached.has(node)) {
      const nexts = graph.get(node) ?? [];
      reached.set(node, new Set(nexts.flatMap(next => [next, ...reach(next)])));
    }
    return reached.get(node);
  };
  return new Map(
    [...graph].map(([node, nexts]) => [
      node,
      nexts.filter(
        next => !nexts.some(other => other !== next && reach(other).has(next)),
      ),
    ]),
  );
}

module.exports = { findKnots, findLevels, reduceGraph };
