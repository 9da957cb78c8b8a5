const fs = require('node:fs');
const { resolveRoot } = require('../lib/workspace.cjs');
const { insertReport, median, renderReport } = require('./report.cjs');

describe('the report of the first minutes', () => {
  it('takes the middle of what was measured', () => {
    expect(median([9, 1, 4])).toBe(4);
  });

  it('puts both commands beside each other', () => {
    const report = renderReport({
      day: '2026-01-31',
      machine: '2 cores',
      commands: [
        {
          command: 'npm start',
          starts: [{ name: 'Second start', ready: 4000, usable: 6500 }],
          pages: new Map([['Overview', [2000, 900, 800, 1000]]]),
        },
        {
          command: 'npm run dev',
          starts: [{ name: 'Second start', ready: 40_000, usable: 61_000 }],
          pages: new Map([['Overview', [9000, 7100, 7000, 7200]]]),
        },
      ],
    });
    expect(report).toContain(
      '| Second start | 4.0 s, 6.5 s | 40.0 s, 61.0 s |',
    );
    expect(report).toContain(
      '| Overview: first, and median of the rest | 2.0 s, 0.9 s | 9.0 s, 7.1 s |',
    );
  });

  it('has a place in the documentation', () => {
    const page = fs.readFileSync(resolveRoot('docs/performance.md'), 'utf8');
    expect(insertReport(page, 'What was measured')).toContain(
      '--write -->\n\nWhat was measured\n\n<!-- end of first minutes -->',
    );
    expect(() => insertReport('# Nothing', 'x')).toThrow('has no place');
  });
});
