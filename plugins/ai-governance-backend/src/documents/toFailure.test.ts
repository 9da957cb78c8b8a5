import { NotFoundError } from '@backstage/errors';
import { toFailure } from './toFailure';

const NOW = Date.UTC(2026, 10, 24, 12);

const seen = (status: number, headers: Record<string, string> = {}) => ({
  response: { status, headers: new Map(Object.entries(headers)) },
  now: NOW,
});

describe('what an address that could not be read says', () => {
  it.each<[string, Error, Parameters<typeof toFailure>[1], object]>([
    ['404', new NotFoundError('no'), { now: NOW }, { status: 'missing' }],
    ['410', new Error('gone'), seen(410), { status: 'missing' }],
    ['401', new Error('no'), seen(401), { status: 'failing' }],
    ['403', new Error('no'), seen(403), { status: 'failing' }],
    ['500', new Error('no'), seen(500), { status: 'failing' }],
    ['429', new Error('no'), seen(429), { status: 'throttled' }],
    [
      '403 of a limit',
      new Error('no'),
      seen(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '60' }),
      { status: 'throttled', retryAt: NOW + 60_000 },
    ],
    [
      '403 that says when',
      new Error('no'),
      seen(403, { 'retry-after': '60' }),
      { status: 'throttled', retryAt: NOW + 60_000 },
    ],
    [
      '403 of a limit, by the message of the reader alone',
      new Error('https://x.example, 403 Forbidden (rate limit exceeded)'),
      { now: NOW },
      { status: 'throttled' },
    ],
    [
      '503 that says when',
      new Error('no'),
      seen(503, { 'retry-after': '1' }),
      { status: 'throttled' },
    ],
    [
      '503',
      new Error('could not read https://x.example/404, 503 Down'),
      { now: NOW },
      { status: 'failing' },
    ],
    [
      'a failure to connect',
      new Error('Unable to read x, TypeError: fetch failed'),
      { now: NOW },
      { status: 'failing' },
    ],
    [
      'what this backend may not read',
      new Error('Reading is not allowed by backend.reading.allow'),
      { now: NOW },
      { status: 'unavailable' },
    ],
  ])('of %s', (_, error, options, expected) => {
    expect(toFailure(error, options)).toMatchObject(expected);
  });

  it('reads the response that an error keeps', () => {
    const error = Object.assign(new Error('no'), {
      response: { status: 429, headers: new Headers({ 'Retry-After': '30' }) },
    });
    expect(toFailure(error, { now: NOW })).toEqual({
      status: 'throttled',
      detail: 'no',
      retryAt: NOW + 30_000,
    });
  });
});
