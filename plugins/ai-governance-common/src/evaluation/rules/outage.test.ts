import { formatInstant } from '../../lib/time';
import { changed, completeSystem } from '../__testUtils__/completeSystem';
import { NOW } from '../__testUtils__/instants';
import { evaluate } from '../evaluate';
import { DocumentFacts } from '../types';

const DAY = 86_400_000;
const HOUR = DAY / 24;

/** The model card as it was read, and not since some time before now. */
function cardOut(
  since: string,
  policy: { documentGraceDays?: number } = {},
  document?: DocumentFacts,
) {
  const system = changed(completeSystem());
  const location = (system.entity.spec as any).documentation.modelCard;
  const outage = {
    since,
    lastReadAt: formatInstant(NOW - 9 * DAY),
    detail: 'the host answers 429',
  };
  return evaluate({
    ...system,
    policy: { ...system.policy, documentGraceDays: undefined, ...policy },
    documents: {
      ...system.documents,
      [location]: {
        ...(document ?? system.documents[location]),
        outage,
      } as DocumentFacts,
    },
  });
}

const card = (scorecard: ReturnType<typeof evaluate>) =>
  scorecard.controls.find(({ controlId }) => controlId === 'DOC-01')!;

describe('a document that cannot be read any more', () => {
  it('counts as it was last read within the grace, says so, and says until when', () => {
    const found = card(cardOut(formatInstant(NOW - DAY)));

    expect(found).toMatchObject({
      state: 'pass',
      nextChangeAt: formatInstant(NOW + 6 * DAY),
    });
    expect(found.reason).toContain('the host answers 429');
    expect(found.facts).toEqual(
      expect.arrayContaining([
        { path: 'unreadableSince', value: formatInstant(NOW - DAY) },
        { path: 'lastReadAt', value: formatInstant(NOW - 9 * DAY) },
      ]),
    );
  });

  it('is unknown from the end of the grace on, since when, and why', () => {
    const since = formatInstant(NOW - 7 * DAY);
    expect(card(cardOut(since))).toMatchObject({
      state: 'unknown',
      code: 'unavailable',
      reason: expect.stringContaining(
        `unknown since ${since}: the host answers 429`,
      ),
    });
    expect(card(cardOut(formatInstant(NOW - 7 * DAY + 1))).state).toBe('pass');
  });

  it.each([
    [0, 0, 'unknown'],
    [0.5, 11, 'pass'],
    [0.5, 12, 'unknown'],
    [30, 29 * 24, 'pass'],
  ])(
    'has a grace of %d days if so configured: after %d hours %s',
    (documentGraceDays, hours, state) => {
      const since = formatInstant(NOW - hours * HOUR);
      expect(card(cardOut(since, { documentGraceDays })).state).toBe(state);
    },
  );

  it('has no grace from an instant that nobody can read', () => {
    expect(card(cardOut('yesterday')).state).toBe('unknown');
  });

  it('stays missing within the grace where it was missing', () => {
    const missing: DocumentFacts = {
      status: 'missing',
      detail: 'it does not exist',
    };
    expect(card(cardOut(formatInstant(NOW - DAY), {}, missing)).state).toBe(
      'fail',
    );
    expect(card(cardOut(formatInstant(NOW - 8 * DAY), {}, missing)).state).toBe(
      'unknown',
    );
  });
});
