import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  compareDecisions,
  decideAll,
  RecordedDecisions,
} from './__testUtils__/decisions';
import { EVALUATOR_REVISION } from './evaluate';

const FILE = resolve(__dirname, '__fixtures__/decisions.json');
const COMMAND =
  'RECORD_DECISIONS=1 yarn workspace @ai-catalogue/backstage-plugin-ai-governance-common test --watchAll=false decisions';

function record(decisions: Record<string, string>): void {
  const sorted = Object.entries(decisions).sort(([a], [b]) => (a < b ? -1 : 1));
  const recorded: RecordedDecisions = {
    revision: EVALUATOR_REVISION,
    decisions: Object.fromEntries(sorted),
  };
  writeFileSync(FILE, `${JSON.stringify(recorded, undefined, 2)}\n`);
}

describe('what the evaluator decides', () => {
  it('is what was recorded for its revision', () => {
    const recorded: RecordedDecisions = JSON.parse(readFileSync(FILE, 'utf8'));
    const current = decideAll();
    const { problem, mayRecord } = compareDecisions({
      recorded,
      revision: EVALUATOR_REVISION,
      command: COMMAND,
      ...current,
    });
    if (problem) {
      if (!process.env.RECORD_DECISIONS || !mayRecord) throw new Error(problem);
      record(current.decisions);
    }
    expect(mayRecord).toBe(true);
  });
});

describe('comparing decisions', () => {
  const recorded = { revision: 2, decisions: { a: '1', b: '2' } };
  const compare = (decisions: Record<string, string>, revision = 2) =>
    compareDecisions({
      recorded,
      revision,
      decisions,
      names: { a: 'first', b: 'second' },
      command: 'record it',
    });

  it('finds nothing where all is as recorded', () => {
    expect(compare({ a: '1', b: '2' })).toEqual({ mayRecord: true });
  });

  it('demands a higher revision for a decision that changed, and names it', () => {
    const changed = { a: '1', b: '3', c: '4' };
    expect(compare(changed)).toEqual({
      mayRecord: false,
      problem:
        'A decision changed in 1 of 3 cases: raise EVALUATOR_REVISION above 2 and record the new digests with `record it`. It changed where:\n  second',
    });
    expect(compare(changed, 1)).toMatchObject({ mayRecord: false });
    expect(compare(changed, 3)).toMatchObject({
      mayRecord: true,
      problem: expect.stringContaining('record the new ones with `record it`'),
    });
  });

  it.each([
    ['a further input', { a: '1', b: '2', c: '3' }],
    ['an input that is gone', { a: '1' }],
    ['another input', { a: '1', c: '2' }],
  ])('asks to record %s without a higher revision', (_, decisions) => {
    expect(compare(decisions)).toMatchObject({
      mayRecord: true,
      problem: expect.stringContaining('other inputs'),
    });
  });
});
