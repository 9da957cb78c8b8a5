const { findKnots, findLevels, reduceGraph } = require('./knots.cjs');

function graph(arrows) {
  return new Map(Object.entries(arrows));
}

describe('findKnots', () => {
  it('finds none where all arrows lead down', () => {
    expect(
      findKnots(
        graph({
          top: ['left', 'right'],
          left: ['base'],
          right: ['base'],
          base: [],
        }),
      ),
    ).toEqual([]);
  });

  it('finds what reaches itself, and no more', () => {
    expect(
      findKnots(
        graph({
          top: ['a'],
          a: ['b', 'base'],
          b: ['c'],
          c: ['a'],
          x: ['y', 'a'],
          y: ['x'],
          base: [],
        }),
      ),
    ).toEqual([
      ['a', 'b', 'c'],
      ['x', 'y'],
    ]);
  });
});

describe('findLevels', () => {
  it('puts each node above all that it points at', () => {
    const levels = findLevels(
      graph({ top: ['base', 'middle'], middle: ['base'], base: [], alone: [] }),
    );
    expect(Object.fromEntries(levels)).toEqual({
      top: 2,
      middle: 1,
      base: 0,
      alone: 0,
    });
  });
});

describe('reduceGraph', () => {
  it('drops arrows that follow from others', () => {
    expect(
      Object.fromEntries(
        reduceGraph(
          graph({
            top: ['base', 'low', 'middle', 'side'],
            middle: ['base', 'low'],
            low: ['base'],
            side: [],
            base: [],
          }),
        ),
      ),
    ).toEqual({
      top: ['middle', 'side'],
      middle: ['low'],
      low: ['base'],
      side: [],
      base: [],
    });
  });
});
