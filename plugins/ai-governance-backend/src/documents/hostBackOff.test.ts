import { hostBackOff } from './hostBackOff';

const MINUTE = 60_000;

describe('hostBackOff', () => {
  it('never comes back before a host asked for it, and not at one moment', () => {
    const until = [0, 0.5, 1].map(random =>
      hostBackOff({ now: 0, asked: 10 * MINUTE, times: 3, random }),
    );
    expect(until).toEqual([10 * MINUTE, 10.5 * MINUTE, 11 * MINUTE]);
  });

  it('takes up to a quarter less of a time of its own', () => {
    const of = (random: number) =>
      hostBackOff({ now: 0, asked: undefined, times: 3, random });
    expect([of(0), of(1)]).toEqual([4 * MINUTE, 3 * MINUTE]);
  });
});
