import { TrailEntry } from '../schema/types';
import { headOf, trailOf } from './__testUtils__/trail';
import { hashTrailEntry, TRAIL_START } from './trail';
import { verifyTrail } from './verifyTrail';

const trail = trailOf(5);
const head = headOf(trail);

/** The trail with another entry in a place. */
const withEntry = (index: number, patch: Partial<TrailEntry>) =>
  trail.map((entry, at) => (at === index ? { ...entry, ...patch } : entry));

const rehashed = (entry: TrailEntry) => ({
  ...entry,
  hash: hashTrailEntry(entry),
});

describe('hashTrailEntry', () => {
  it('does not depend on the order of keys', () => {
    const [{ hash, ...entry }] = trail;
    const turned = Object.fromEntries(
      Object.entries(entry).reverse(),
    ) as typeof entry;
    expect(hashTrailEntry(turned)).toBe(hash);
  });

  it('is SHA-256 of the fields with keys in order', () => {
    expect(
      hashTrailEntry({
        sequence: 1,
        at: '2026-11-23T12:00:00.000Z',
        by: 'user:default/ada',
        action: 'record.create',
        payload: { b: 1, a: 'é' },
        previous: TRAIL_START,
      }),
    ).toBe('fb6a135bcac80fa61b319c099772c8e9b0c40e03920b630f7c96ec2a9e702e36');
  });
});

describe('verifyTrail', () => {
  it('finds nothing in a trail that is whole', () => {
    expect(verifyTrail({ entries: trail, head })).toEqual({
      valid: true,
      entries: 5,
    });
  });

  it('finds nothing in a trail without entries', () => {
    expect(verifyTrail({ entries: [] })).toEqual({ valid: true, entries: 0 });
    expect(
      verifyTrail({ entries: [], head: { sequence: 0, hash: TRAIL_START } }),
    ).toEqual({ valid: true, entries: 0 });
  });

  it.each<[string, TrailEntry[], object]>([
    [
      'an altered entry',
      withEntry(2, { payload: { state: 'rejected' } }),
      {
        sequence: 3,
        kind: 'altered',
        message:
          'Entry 3 is not what was written: its hash does not fit its content.',
      },
    ],
    [
      'another author',
      withEntry(0, { by: 'user:default/eve' }),
      { sequence: 1, kind: 'altered' },
    ],
    [
      'an altered entry with a new hash',
      trail.map((entry, at) =>
        at === 2 ? rehashed({ ...entry, by: 'user:default/eve' }) : entry,
      ),
      {
        sequence: 4,
        kind: 'altered',
        message:
          'Entry 4 does not continue entry 3: one of the two was replaced.',
      },
    ],
    [
      'an altered last entry with a new hash',
      trail.map((entry, at) =>
        at === 4 ? rehashed({ ...entry, by: 'user:default/eve' }) : entry,
      ),
      {
        sequence: 5,
        kind: 'altered',
        message: 'Entry 5 is not the one that was last written.',
      },
    ],
    [
      'a field that was added',
      withEntry(1, { comment: 'x' } as Partial<TrailEntry>),
      {
        sequence: 2,
        kind: 'altered',
        message: 'Entry 2 is not what was written: comment was added to it.',
      },
    ],
    [
      'a removed entry',
      trail.filter((_, at) => at !== 2),
      {
        sequence: 3,
        kind: 'removed',
        message: 'Entry 3 is not there: entry 4 follows entry 2.',
      },
    ],
    [
      'a removed first entry',
      trail.slice(1),
      {
        sequence: 1,
        kind: 'removed',
        message: 'Entry 1 is not there: entry 2 follows the beginning.',
      },
    ],
    [
      'two that changed places',
      [trail[0], trail[2], trail[1], trail[3], trail[4]],
      {
        sequence: 2,
        kind: 'reordered',
        message:
          'Entry 2 does not stand after entry 1, where it belongs, but later.',
      },
    ],
    [
      'one that was moved to the end',
      [trail[0], trail[2], trail[3], trail[4], trail[1]],
      { sequence: 2, kind: 'reordered' },
    ],
    [
      'one that stands twice',
      [...trail.slice(0, 3), trail[1], ...trail.slice(3)],
      {
        sequence: 2,
        kind: 'reordered',
        message:
          'Entry 2 stands after entry 3, for a second time or out of its order.',
      },
    ],
    [
      'a trail that was cut off',
      trail.slice(0, 3),
      {
        sequence: 4,
        kind: 'truncated',
        message:
          'The trail ends with entry 3, and entry 5 was the last one written.',
      },
    ],
    [
      'a trail of which nothing is left',
      [],
      {
        sequence: 1,
        kind: 'truncated',
        message:
          'The trail ends with the beginning, and entry 5 was the last one written.',
      },
    ],
    [
      'the first fault of several',
      trail
        .filter((_, at) => at !== 3)
        .map((entry, at) => (at === 1 ? { ...entry, by: 'x' } : entry)),
      { sequence: 2, kind: 'altered' },
    ],
  ])('finds %s', (_, entries, fault) => {
    const found = verifyTrail({ entries, head });
    expect(found.valid).toBe(false);
    expect(found.fault).toMatchObject(fault);
  });

  it('finds a head that the trail has passed', () => {
    expect(
      verifyTrail({ entries: trail, head: headOf(trail.slice(0, 3)) }),
    ).toMatchObject({ valid: false, fault: { kind: 'altered', sequence: 5 } });
  });

  it('cannot see without a head that the end is missing', () => {
    expect(verifyTrail({ entries: trail.slice(0, 3) })).toEqual({
      valid: true,
      entries: 3,
    });
  });

  it('reads no further than the fault', () => {
    let read = 0;
    function* entries() {
      for (const entry of withEntry(1, { by: 'x' })) {
        read++;
        yield entry;
      }
    }
    verifyTrail({ entries: entries() });
    expect(read).toBe(2);
  });
});
