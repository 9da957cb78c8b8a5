import { InvalidRecord } from './InvalidRecord';

const faultsOf = (count: number, text = 'x') =>
  Array.from({ length: count }, (_, at) => ({
    path: `data.${text}${at}`,
    message: 'is missing',
  }));

describe('InvalidRecord', () => {
  it('names every fault of a few', () => {
    const error = new InvalidRecord(faultsOf(2));
    expect(error.message).toBe('data.x0: is missing; data.x1: is missing');
    expect(error.faults).toEqual(faultsOf(2));
  });

  it('names the first of many, and counts the others', () => {
    const error = new InvalidRecord(faultsOf(30_000));
    expect(error.faults).toEqual(faultsOf(100));
    expect(error.message).toMatch(/; and 29900 more faults$/);
    const changed = error.map(message => `${message}!`);
    expect(changed.faults[0].message).toBe('is missing!');
    expect(changed.message).toMatch(/; and 29900 more faults$/);
  });

  it('is short whatever was sent', () => {
    const error = new InvalidRecord(faultsOf(1_000, 'k'.repeat(100_000)));
    expect(JSON.stringify(error).length).toBeLessThan(300_000);
    expect(error.message.length).toBeLessThan(300_000);
  });
});
