const { drawLawCalendar } = require('./lawCalendar.cjs');

const control = change => ({
  id: 'LAW-01',
  title: 'Somebody answers | for it',
  crosswalk: { own: ['Art.1'] },
  appliesFrom: '2026-12-02',
  ...change,
});
const pack = change => ({
  id: 'law',
  framework: 'A law',
  crosswalkKey: 'own',
  sources: [{ url: 'https://law.example', checkedOn: '2026-11-30' }],
  controls: [control()],
  ...change,
});

describe('the page on the days of law', () => {
  it('has a row for each day of a control, in order, with who owes it', () => {
    const law = {
      owedBy: ['provider'],
      systems: 'All',
      later: [{ from: '2028-08-02', systems: 'Some' }],
    };
    const other = control({ id: 'LAW-02', appliesFrom: '2027-12-02' });
    const page = drawLawCalendar([
      pack({ controls: [control({ law }), other] }),
    ]);
    const rows = page.split('\n').filter(line => /LAW-0/.test(line));
    expect(rows).toEqual([
      '| 2026-12-02 | LAW-01 Somebody answers \\| for it | Art.1 | provider | All |',
      expect.stringMatching(/^\| 2027-12-02 \| LAW-02 /),
      '| 2028-08-02 | LAW-01 Somebody answers \\| for it | Art.1 | provider | Some |',
    ]);
  });

  it('sets a day apart that is a reading, and says why', () => {
    const law = { owedBy: [], systems: 'All', reading: 'No day is set.' };
    const page = drawLawCalendar([pack({ controls: [control({ law })] })]);
    expect(page).toContain('| *2026-12-02* |');
    expect(page).toContain('- LAW-01: No day is set.');
  });

  it('says what was moved, what is not covered and what was read', () => {
    const page = drawLawCalendar([
      pack({
        lawDates: [
          {
            from: '2026-12-02',
            text: 'It begins.',
            references: ['Art.9'],
            movedFrom: '2026-08-02',
          },
        ],
        notCovered: [{ references: ['Art.2'], text: 'Its scope.' }],
        sources: [{ url: 'https://law.example', read: 'not-read' }],
      }),
    ]);
    expect(page).toContain('| 2026-12-02 | It begins. | Art.9 | 2026-08-02 |');
    expect(page).toContain('| Art.2 | Its scope. |');
    expect(page).toContain('| <https://law.example> |  | not read |  |');
  });

  it('leaves out what is no law', () => {
    const standard = pack({
      id: 'standard',
      controls: [control({ appliesFrom: undefined })],
    });
    expect(drawLawCalendar([standard])).not.toContain('standard');
  });
});
