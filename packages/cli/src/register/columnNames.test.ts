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

  it.each([
    [
      ['title', 'title#2', 'title'],
      ['title', 'title#2', 'title#3'],
    ],
    [
      ['title', 'title', 'title#2'],
      ['title', 'title#3', 'title#2'],
    ],
    [
      ['a#2', 'a#2', 'a', 'a'],
      ['a#2', 'a#2#2', 'a', 'a#3'],
    ],
    [
      ['#2', '', '', '#3'],
      ['#2', '#2#2', '#3#2', '#3'],
    ],
    [
      ['', '#1', '#1'],
      ['#1#2', '#1', '#1#3'],
    ],
  ])('gives no name twice: %p', (header, names) => {
    expect(columnNames(header)).toEqual(names);
  });

  it.each([
    ['one cell of all', ['agency;stage'], ',', '";"'],
    ['names in quotes', ['"agency"\t"stage"'], ',', '"\\t"'],
    ['a comma inside a name', ['x;agency', ' y;stage'], ',', '";"'],
    ['a comma for a semicolon', ['agency,stage'], ';', '","'],
  ])(
    'knows another delimiter by the header: %s',
    (_, columns, delimiter, named) => {
      const required = ['agency', 'stage'];
      const check = () =>
        assertColumns({ file: 'r.csv', columns, required, delimiter });
      expect(check).toThrow(
        `The cells of the header seem to be separated by ${named}; then set input.delimiter: ${named} in the mapping`,
      );
    },
  );

  it('names each column that is missing, and the nearest one', () => {
    const check = (required: string[]) => () =>
      assertColumns({
        file: 'r.csv',
        columns: ['agency', 'stage'],
        required,
        delimiter: ',',
      });
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
