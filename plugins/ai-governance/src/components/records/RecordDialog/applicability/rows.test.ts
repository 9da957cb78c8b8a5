import { annexAControls } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { toRows, withOwn, withoutRow, withRow } from './rows';

const COUNT = annexAControls.length;

describe('rows of a statement of applicability', () => {
  it('are the controls of Annex A, whatever the content has', () => {
    expect(toRows(undefined)).toHaveLength(COUNT);
    expect(toRows([{}])).toHaveLength(COUNT);
    expect(toRows('none')).toHaveLength(COUNT);
  });

  it('stand in the order of Annex A, and know their place in the content', () => {
    const rows = toRows([
      { id: 'A.2.3', decision: 'included' },
      { id: 'A.2.2', decision: 'excluded' },
    ]);
    expect(rows[0]).toEqual({
      value: { id: 'A.2.2', decision: 'excluded' },
      index: 1,
      title: 'AI policy',
    });
    expect(rows[2].index).toBeUndefined();
  });

  it('end with those of one’s own, and with what stands twice', () => {
    const rows = toRows([
      { id: 'A.2.2' },
      { id: 'HSE-1', title: 'Right to stop' },
      { id: 'A.2.2', decision: 'excluded' },
    ]);
    expect(rows.slice(COUNT).map(({ index }) => index)).toEqual([1, 2]);
  });

  it('take a change, an own control, and lose one again', () => {
    const changed = withRow(toRows([]), 1, { justification: 'Because' });
    expect(changed[1]).toEqual({ id: 'A.2.3', justification: 'Because' });
    const added = withOwn(toRows(changed));
    expect(toRows(added)).toHaveLength(COUNT + 1);
    expect(withoutRow(toRows(added), COUNT)).toEqual(changed);
  });
});
