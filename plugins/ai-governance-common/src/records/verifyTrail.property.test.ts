import fc from 'fast-check';
import { TrailEntry } from '../schema/types';
import { headOf } from './__testUtils__/trail';
import { hashTrailEntry, TRAIL_START } from './trail';
import { verifyTrail } from './verifyTrail';

const content = fc.record({
  at: fc.constantFrom('2026-11-23T12:00:00.000Z', '2026-11-24T08:30:00.000Z'),
  by: fc.constantFrom('user:default/ada', 'user:default/bo'),
  action: fc.string(),
  payload: fc.dictionary(fc.string(), fc.jsonValue()),
});

/** Trails as the server writes them, whatever they say. */
const trail = fc
  .array(content, { minLength: 1, maxLength: 12 })
  .map(contents => {
    const entries: TrailEntry[] = [];
    for (const part of contents) {
      const previous = entries[entries.length - 1]?.hash ?? TRAIL_START;
      const entry = {
        ...part,
        sequence: entries.length + 1,
        payload: part.payload as TrailEntry['payload'],
        previous,
      };
      entries.push({ ...entry, hash: hashTrailEntry(entry) });
    }
    return entries;
  });

/** A trail and a place in it. */
const placed = trail.chain(entries =>
  fc.record({
    entries: fc.constant(entries),
    index: fc.integer({ min: 0, max: entries.length - 1 }),
  }),
);

const verify = (entries: TrailEntry[], original: TrailEntry[]) =>
  verifyTrail({ entries, head: headOf(original) });

describe('a trail of any content', () => {
  it('is whole as it was written, and after a journey through JSON', () => {
    fc.assert(
      fc.property(trail, entries => {
        const read = JSON.parse(JSON.stringify(entries));
        expect(verify(read, entries)).toEqual({
          valid: true,
          entries: entries.length,
        });
      }),
    );
  });

  it('shows which entry was altered', () => {
    const field = fc.constantFrom('at', 'by', 'action', 'payload', 'recordId');
    fc.assert(
      fc.property(placed, field, ({ entries, index }, key) => {
        const altered = entries.map((entry, at) =>
          at === index
            ? {
                ...entry,
                [key]: key === 'payload' ? { ...entry.payload, '': 0.5 } : '?!',
              }
            : entry,
        );
        fc.pre(
          hashTrailEntry(altered[index]) !== hashTrailEntry(entries[index]),
        );
        expect(verify(altered, entries).fault).toMatchObject({
          kind: 'altered',
          sequence: index + 1,
        });
      }),
    );
  });

  it('shows that an entry was replaced by one with a hash of its own', () => {
    fc.assert(
      fc.property(placed, ({ entries, index }) => {
        const replaced = entries.map((entry, at) => {
          if (at !== index) return entry;
          const other = { ...entry, by: 'user:default/eve' };
          return { ...other, hash: hashTrailEntry(other) };
        });
        // The next entry tells; after the last one the head does.
        expect(verify(replaced, entries).fault).toMatchObject({
          kind: 'altered',
          sequence: Math.min(index + 2, entries.length),
        });
      }),
    );
  });

  it('shows which entry was removed', () => {
    fc.assert(
      fc.property(placed, ({ entries, index }) => {
        const left = entries.filter((_, at) => at !== index);
        const isLast = index === entries.length - 1;
        expect(verify(left, entries).fault).toMatchObject({
          kind: isLast ? 'truncated' : 'removed',
          sequence: index + 1,
        });
      }),
    );
  });

  it('shows that entries stand in another order', () => {
    const shuffled = trail.chain(entries =>
      fc.record({
        entries: fc.constant(entries),
        order: fc.shuffledSubarray(entries, { minLength: entries.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ entries, order }) => {
        const first = order.findIndex((entry, at) => entry !== entries[at]);
        fc.pre(first >= 0);
        expect(verify(order, entries).fault).toMatchObject({
          kind: 'reordered',
          sequence: first + 1,
        });
      }),
    );
  });

  it('shows where it was cut off', () => {
    fc.assert(
      fc.property(placed, ({ entries, index }) => {
        expect(verify(entries.slice(0, index), entries).fault).toMatchObject({
          kind: 'truncated',
          sequence: index + 1,
        });
      }),
    );
  });
});
