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
  it('has a row for each day of a control, what comes next first, with who owes it', () => {
    const law = {
      owedBy: ['provider'],
      systems: 'All',
      later: [{ from: '2028-08-02', systems: 'Some' }],
    };
    const other = control({ id: 'LAW-02', appliesFrom: '2027-12-02' });
    const past = control({ id: 'LAW-03', appliesFrom: '2025-02-02' });
    // In force on the day on which the law was read.
    const today = control({ id: 'LAW-04', appliesFrom: '2026-11-30' });
    const page = drawLawCalendar([
      pack({ controls: [past, today, control({ law }), other] }),
    ]);
    const rows = page
      .split('\n')
      .filter(line => /LAW-0|^### Controls/.test(line));
    expect(rows).toEqual([
      '### Controls, ahead on 2026-11-30',
      '| 2026-12-02 | LAW-01 Somebody answers \\| for it | Art.1 | provider | All |',
      expect.stringMatching(/^\| 2027-12-02 \| LAW-02 /),
      '| 2028-08-02 | LAW-01 Somebody answers \\| for it | Art.1 | provider | Some |',
      '### Controls, in force since',
      expect.stringMatching(/^\| 2026-11-30 \| LAW-04 /),
      expect.stringMatching(/^\| 2025-02-02 \| LAW-03 /),
    ]);
  });

  it('sets a day apart that is a reading, and says why', () => {
    const law = { owedBy: [], systems: 'All', reading: 'No day is set.' };
    const page = drawLawCalendar([pack({ controls: [control({ law })] })]);
    expect(page).toContain('| *2026-12-02* |');
    expect(page).toContain('- LAW-01: No day is set.');
  });

  it('tells a reading of who owes a duty from that of a day', () => {
    const law = {
      owedBy: ['provider'],
      systems: 'All',
      readingOfDuty: 'No role is named.',
    };
    const page = drawLawCalendar([pack({ controls: [control({ law })] })]);
    expect(page).toContain('| 2026-12-02 |');
    expect(page).toContain('| *provider* |');
    expect(page).toContain(
      '### Why a duty, or who owes it, is a reading\n\n- LAW-01: No role is named.',
    );
    expect(page).not.toContain('Why a day is a reading');
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
