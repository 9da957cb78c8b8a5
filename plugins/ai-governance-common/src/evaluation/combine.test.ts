import { anyOf } from './combine';
import { expired, fail, outside, pass, unknown } from './outcome';

const because = () => 'because';
const judged = outside('threshold', because);

describe('alternatives', () => {
  it.each([fail('missing', because), expired('superseded', because)])(
    'are out of their limit where one is, although another is $code',
    other => {
      // Taking the other one away then gives nothing.
      for (const parts of [
        [judged, other],
        [other, judged],
      ]) {
        expect(anyOf(parts)).toMatchObject({
          verdict: 'fail',
          code: 'threshold',
          gap: false,
        });
      }
    },
  );

  it('might have passed where one could not be read', () => {
    expect(anyOf([judged, unknown(because)]).verdict).toBe('unknown');
  });

  it('leave a gap where none was judged', () => {
    const parts = [fail('missing', because), expired('aged', because)];
    expect(anyOf(parts)).toMatchObject({ verdict: 'expired', gap: true });
  });

  it('pass where one passes', () => {
    expect(anyOf([judged, pass(because)])).toMatchObject({
      verdict: 'pass',
      gap: false,
    });
  });
});
