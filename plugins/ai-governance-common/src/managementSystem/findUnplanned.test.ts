import { annexAControls } from '../frameworks/annexA';
import { managementSystemClauses } from './clauses';
import { findUnplanned } from './findUnplanned';

const ALL = [...managementSystemClauses, ...annexAControls].map(({ id }) => id);

const programme = (...criteria: string[][]) => ({
  data: { audits: criteria.map(list => ({ criteria: list })) },
});

describe('what an audit programme does not reach', () => {
  it('is everything where nothing is planned', () => {
    expect(findUnplanned({ programme: programme() })).toEqual(ALL);
    expect(findUnplanned({ programme: { data: {} } })).toEqual(ALL);
  });

  it('is what no audit names, of all of them together', () => {
    const [first, second, ...rest] = ALL;
    expect(findUnplanned({ programme: programme([first], [second]) })).toEqual(
      rest,
    );
    expect(findUnplanned({ programme: programme(ALL) })).toEqual([]);
  });

  it('is nothing below a clause that is named, and nothing that begins alike', () => {
    const left = findUnplanned({ programme: programme(['6.1', '1']) });
    expect(left.filter(id => id.startsWith('6.'))).toEqual(['6.2', '6.3']);
    expect(left).toContain('10.1');
  });

  it('is no control that is excluded', () => {
    const applicability = {
      data: {
        controls: [
          { id: 'A.10.4', decision: 'excluded' },
          { id: 'A.10.3', decision: 'included' },
        ],
      },
    };
    const left = findUnplanned({ programme: programme(), applicability });
    expect(left).not.toContain('A.10.4');
    expect(left).toContain('A.10.3');
  });
});
