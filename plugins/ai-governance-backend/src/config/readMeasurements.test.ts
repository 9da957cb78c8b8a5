import { ConfigReader } from '@backstage/config';
import { DAY, MINUTE } from '../util';
import { readMeasurements } from './readMeasurements';

const read = (measurements?: object) =>
  readMeasurements(
    new ConfigReader(measurements && { measurements: { ...measurements } }),
  );

const retention = (kept: object) => read({ retention: kept }).retention;

describe('readMeasurements', () => {
  it('keeps values for 90 days and hours for 400, unless it is told', () => {
    expect(read()).toEqual({
      clockToleranceMs: MINUTE,
      retention: { rawMs: 90 * DAY, hourlyMs: 400 * DAY },
    });
    expect(
      retention({ raw: { days: 7 }, hourly: { days: 30 }, daily: 'P3650D' }),
    ).toEqual({ rawMs: 7 * DAY, hourlyMs: 30 * DAY, dailyMs: 3650 * DAY });
  });

  it('opens no nonconformity unless it is told to, and then for what it names', () => {
    expect(read({ nonconformity: { metrics: ['psi'] } })).not.toHaveProperty(
      'nonconformity',
    );
    const named = { classes: ['high'], stages: ['operation-monitoring'] };
    expect(
      read({ nonconformity: { enabled: true, ...named } }).nonconformity,
    ).toEqual({ ...named, metrics: undefined });
    expect(() => read({ nonconformity: { classes: ['huge'] } })).toThrow(
      'Invalid configuration at aiGovernance.measurements.nonconformity.classes[0]: "huge"; expected one of high, limited, minimal',
    );
  });

  it('keeps for ever what it is told to, and what is made of it', () => {
    expect(retention({ raw: false })).toEqual({});
    expect(retention({ raw: { days: 500 } })).toEqual({
      rawMs: 500 * DAY,
      hourlyMs: 500 * DAY,
    });
  });

  it.each([
    [
      { retention: { raw: { days: 9 }, hourly: { days: 8 } } },
      'retention.hourly',
    ],
    [{ retention: { raw: false, hourly: { days: 8 } } }, 'retention.hourly'],
    [{ retention: { hourly: false, daily: { days: 500 } } }, 'retention.daily'],
    [{ retention: { raw: '1 hour' } }, 'retention.raw'],
    [{ retention: { weekly: 'P1D' } }, 'retention.weekly'],
    [{ clockTolerance: 'PT2H' }, 'clockTolerance'],
    [{ tolerance: 'PT2H' }, 'measurements.tolerance'],
  ])('refuses %j', (config, place) => {
    expect(() => read(config)).toThrow(
      `Invalid configuration at aiGovernance.${
        place.startsWith('measurements') ? place : `measurements.${place}`
      }`,
    );
  });
});
