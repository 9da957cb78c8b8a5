import { readPersonRef } from '../lib/entityRefs';
import { findPartialAuditors } from './findPartialAuditors';
import { gapsIn, standingOf } from './standing';
import { OrganisationRecord } from './types';

const DAY = 86_400_000;
const START = Date.parse('2026-01-01T00:00:00.000Z');
const at = (day: number) => new Date(START + day * DAY).toISOString();

const approvals = new Map([
  ['policy', 'required' as const],
  ['clause-statement', 'required' as const],
  ['interested-party', 'none' as const],
]);

const record = (
  type: string,
  change: Partial<OrganisationRecord> = {},
): OrganisationRecord => ({
  id: type,
  type,
  state: 'approved',
  author: 'user:default/ada',
  effectiveAt: at(0),
  createdAt: at(0),
  updatedAt: at(0),
  data: {},
  ...change,
});

describe('how a record stands', () => {
  const stands = (change: Partial<OrganisationRecord>, type = 'policy') =>
    standingOf(record(type, change), { approvals, now: START + 10 * DAY });

  it.each([
    ['in-force', { expiresAt: at(10.001) }],
    ['expired', { expiresAt: at(10) }],
    ['waiting', { state: 'submitted' as const }],
    ['other', { state: 'draft' as const }],
    ['other', { state: 'superseded' as const }],
    ['other', { effectiveAt: at(11) }],
  ])('is %s', (expected, change) => {
    expect(stands(change)).toBe(expected);
  });

  it('is in force without a decision where none is asked for', () => {
    expect(stands({ state: 'submitted' }, 'interested-party')).toBe('in-force');
  });
});

describe('stretches without a record in force', () => {
  const period = { from: START, to: START + 10 * DAY };
  const gaps = (
    ...histories: Array<NonNullable<OrganisationRecord['revisions']>>
  ) =>
    gapsIn(
      histories.map(revisions => record('policy', { revisions })),
      period,
      { approvals },
    ).map(({ from, to }) => [(from - START) / DAY, (to - START) / DAY]);

  it('are the whole period where there is none', () => {
    expect(gaps()).toEqual([[0, 10]]);
    expect(gaps([{ state: 'submitted', at: at(0) }])).toEqual([[0, 10]]);
  });

  it('begin with the expiry and end with the decision', () => {
    expect(
      gaps(
        [
          { state: 'submitted', at: at(-3) },
          { state: 'approved', at: at(-2), expiresAt: at(4) },
        ],
        [{ state: 'approved', at: at(6) }],
      ),
    ).toEqual([[4, 6]]);
  });

  it('are none where one takes the place of the other at once', () => {
    expect(
      gaps(
        [
          { state: 'approved', at: at(-2) },
          { state: 'superseded', at: at(5) },
        ],
        [{ state: 'approved', at: at(5) }],
      ),
    ).toEqual([]);
  });

  it('count from the decision, whatever the record says of itself', () => {
    expect(
      gaps([{ state: 'approved', at: at(3), effectiveAt: at(-9) }]),
    ).toEqual([[0, 3]]);
  });

  it('count what was decided elsewhere from when it counted there', () => {
    expect(
      gaps([
        { action: 'import', state: 'approved', at: at(8), effectiveAt: at(2) },
        { action: 'withdraw', state: 'withdrawn', at: at(9) },
      ]),
    ).toEqual([
      [0, 2],
      [9, 10],
    ]);
  });
});

describe('auditors', () => {
  const people = (...names: string[]) =>
    new Set(names.flatMap(name => readPersonRef(name) ?? []));

  it('do not audit their own work, and the strongest reason is told', () => {
    const system = {
      system: 'aisystem:default/a',
      owners: people('ada'),
      above: people('dan', 'ada'),
      writers: people('eve'),
    };
    expect(
      findPartialAuditors({
        // However they are spelt.
        auditors: ['User:ADA', 'dan ', 'e\u200bve', 'user:default/bob'],
        systems: [system],
      }).map(({ because }) => because),
    ).toEqual(['owner', 'above', 'writer']);
  });
});
