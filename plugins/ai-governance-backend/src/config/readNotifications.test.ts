import { ConfigReader } from '@backstage/config';
import { readEvents, readNotifications } from './readNotifications';

const read = (notifications: object) =>
  readNotifications(new ConfigReader({ notifications } as {}));

describe('readNotifications', () => {
  it('tells at eight and everything where nothing is configured', () => {
    expect(readNotifications(new ConfigReader({}))).toEqual({
      enabled: true,
      off: [],
      urgent: undefined,
      digestHour: 8,
      timeZone: undefined,
      governanceOffice: [],
    });
    expect(readEvents(new ConfigReader({}))).toEqual({
      intervalMs: 30_000,
      ahead: { evidenceDays: [30, 7, 1], lawDays: [90, 30] },
    });
  });

  it('reads what is configured, in normal form', () => {
    expect(
      read({
        enabled: false,
        off: ['level.risen'],
        urgent: ['gate.closed'],
        digest: { hour: 6, timeZone: 'Europe/Berlin' },
        governanceOffice: ['Group:Default/Office'],
      }),
    ).toEqual({
      enabled: false,
      off: ['level.risen'],
      urgent: ['gate.closed'],
      digestHour: 6,
      timeZone: 'Europe/Berlin',
      governanceOffice: ['group:default/office'],
    });
    expect(
      readEvents(
        new ConfigReader({
          events: {
            interval: '1m',
            daysAhead: { evidence: [1, 14, 14], law: [] },
          },
        }),
      ),
    ).toEqual({
      intervalMs: 60_000,
      ahead: { evidenceDays: [14, 1], lawDays: [] },
    });
  });

  it.each([
    [{ of: [] }, 'at aiGovernance.notifications.of: unknown key'],
    [
      { off: ['level.fell'] },
      'at aiGovernance.notifications.off[0]: "level.fell"; expected one of ownership.lost, level.fallen',
    ],
    [{ urgent: 'all' }, 'at aiGovernance.notifications.urgent: "all"'],
    [
      { digest: { hour: 24 } },
      'at aiGovernance.notifications.digest.hour: 24; expected a whole number from 0 to 23',
    ],
    [
      { digest: { timeZone: 'Mitteleuropa' } },
      'at aiGovernance.notifications.digest.timeZone: "Mitteleuropa"',
    ],
    [
      { governanceOffice: ['component:x'] },
      'at aiGovernance.notifications.governanceOffice[0]: "component:x"',
    ],
  ])('refuses %j', (notifications, message) => {
    expect(() => read(notifications)).toThrow(message);
  });

  it('refuses days that are none', () => {
    expect(() =>
      readEvents(
        new ConfigReader({ events: { daysAhead: { evidence: [0] } } }),
      ),
    ).toThrow(
      'at aiGovernance.events.daysAhead.evidence[0]: 0; expected a whole number from 1 to 365',
    );
  });
});
