import { ConfigReader } from '@backstage/config';
import { readWebhooks } from './readWebhooks';

const SECRET = Buffer.alloc(32, 1).toString('base64');

const GOOD = {
  id: 'tickets',
  url: 'https://tickets.example.com/hooks/T0P',
  secret: `whsec_${SECRET}`,
};

const read = (...webhooks: object[]) =>
  readWebhooks(new ConfigReader({ webhooks: webhooks as never }));

describe('readWebhooks', () => {
  it('reads none, and what is left out', () => {
    expect(readWebhooks(new ConfigReader({}))).toEqual([]);
    expect(read(GOOD)).toEqual([
      { ...GOOD, timeoutMs: 10_000, maxAgeMs: 259_200_000 },
    ]);
  });

  it('reads types, filter and durations', () => {
    expect(
      read({
        ...GOOD,
        secret: SECRET,
        url: 'http://10.0.0.7:8080/in',
        types: ['level.*', 'gate.closed'],
        filter: { class: ['high'], owner: ['group:default/Risk'] },
        timeout: '2s',
        maxAge: { hours: 6 },
      }),
    ).toEqual([
      {
        id: 'tickets',
        url: 'http://10.0.0.7:8080/in',
        secret: SECRET,
        types: ['level.*', 'gate.closed'],
        filter: { classes: ['high'], owners: ['group:default/risk'] },
        timeoutMs: 2_000,
        maxAgeMs: 21_600_000,
      },
    ]);
  });

  it.each([
    [{ id: 'A b' }, 'webhooks[0].id: "A b"; expected lower-case letters'],
    [{ id: undefined }, 'webhooks[0].id: missing'],
    [{ url: 'ftp://a' }, 'webhooks[0].url: no address; expected an http'],
    [{ url: 'https://me:pw@a' }, 'without user name and password'],
    [{ secret: 'short' }, 'webhooks[0].secret: not such a secret; expected 24'],
    [{ types: ['level.sunk'] }, 'webhooks[0].types[0]: "level.sunk"; expected'],
    [{ types: [] }, 'webhooks[0].types: []; expected a list'],
    [{ filter: { class: ['top'] } }, 'filter.class[0]: "top"; expected one of'],
    [{ filter: { owner: ['api:x/y'] } }, 'filter.owner[0]: "api:x/y"'],
    [{ filter: { stage: ['x'] } }, 'filter.stage: unknown key'],
    [{ timeout: '5m' }, 'webhooks[0].timeout: "5m"'],
    [{ retries: 3 }, 'webhooks[0].retries: unknown key'],
  ])('names place, value and what is allowed for %j', (change, message) => {
    expect(() => read({ ...GOOD, ...change })).toThrow(message);
  });

  it('repeats neither an address nor a secret in an error', () => {
    for (const change of [
      { url: 'https://me:pw@tickets.example.com' },
      { secret: 'hunter2' },
    ]) {
      let message = '';
      try {
        read({ ...GOOD, ...change });
      } catch (error) {
        message = String(error);
      }
      expect(message).toContain('aiGovernance.webhooks[0]');
      expect(message).not.toMatch(/pw@|hunter2/);
    }
  });

  it('wants one webhook for each id', () => {
    expect(() => read(GOOD, GOOD)).toThrow(
      'webhooks[1].id: "tickets"; expected an id that no other webhook has',
    );
  });
});
