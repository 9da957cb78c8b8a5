import { compareData, dataRows, recordTitle } from './recordData';

const SCHEMA = {
  type: 'object',
  properties: {
    verdict: {
      title: 'Verdict',
      oneOf: [{ const: 'pass', title: 'Passed' }],
    },
    sections: {
      title: 'Assessment',
      type: 'object',
      properties: { misuse: { title: 'Misuse' } },
    },
    tests: { title: 'Tests', type: 'array' },
  },
};

describe('dataRows', () => {
  it('names values as the schema does and in its order, then the rest', () => {
    expect(
      dataRows(
        {
          extra: 3,
          tests: ['a', 'b'],
          sections: { misuse: 'None' },
          verdict: 'pass',
        },
        SCHEMA,
      ),
    ).toEqual([
      { path: 'verdict', label: 'Verdict', values: ['Passed'] },
      {
        path: 'sections.misuse',
        label: 'Assessment: Misuse',
        values: ['None'],
      },
      { path: 'tests', label: 'Tests', values: ['a', 'b'] },
      { path: 'extra', label: 'extra', values: ['3'] },
    ]);
  });

  it('leaves out what says nothing', () => {
    expect(dataRows({ verdict: '', tests: [], other: null }, SCHEMA)).toEqual(
      [],
    );
  });

  it('writes an entry of a list in one line', () => {
    expect(
      dataRows({ links: [{ title: 'Minutes', url: 'docs/a.md' }] }, {})[0]
        .values,
    ).toEqual(['Minutes · docs/a.md']);
  });
});

describe('compareData', () => {
  it('says which values differ, also those that one side lacks', () => {
    const rows = compareData(
      { verdict: 'pass', tests: ['a'] },
      { verdict: 'pass', sections: { misuse: 'x' } },
      SCHEMA,
    );
    expect(rows.map(({ path, differs }) => [path, differs])).toEqual([
      ['verdict', false],
      ['sections.misuse', true],
      ['tests', true],
    ]);
  });
});

describe('recordTitle', () => {
  it('is the own title, else that of the type, else the type in words', () => {
    expect(recordTitle({ type: 'risk', data: { title: 'Drift' } })).toBe(
      'Drift',
    );
    expect(recordTitle({ type: 'risk', data: {} }, { title: 'Risk' })).toBe(
      'Risk',
    );
    expect(recordTitle({ type: 'internal-audit', data: { title: 3 } })).toBe(
      'Internal audit',
    );
  });
});
