import { assertColumns, columnNames } from './columnNames';

describe('columnNames', () => {
  it('numbers a name from its second use on', () => {
    expect(columnNames(['id', 'notes', ' notes ', 'notes', ''])).toEqual([
      'id',
      'notes',
      'notes#2',
      'notes#3',
      '#5',
    ]);
  });

  it('names each column that is missing, and the nearest one', () => {
    const check = (required: string[]) => () =>
      assertColumns({ file: 'r.csv', columns: ['agency', 'stage'], required });
    expect(check(['stage', 'agency'])).not.toThrow();
    expect(check(['agnecy', 'vendor', 'agnecy'])).toThrow(
      [
        'r.csv: no column "agnecy", which the mapping uses; did you mean "agency"?',
        'r.csv: no column "vendor", which the mapping uses',
        'The columns are: agency, stage',
      ].join('\n'),
    );
  });
});
