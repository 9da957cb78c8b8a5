import { meanOf } from './meanOf';

describe('meanOf', () => {
  it('is the same in whatever order numbers were added up', () => {
    const values = Array.from({ length: 1000 }, (_, index) => 1 / (index + 3));
    const sum = (list: number[]) =>
      list.reduce((total, value) => total + value);
    const there = sum(values);
    const back = sum([...values].reverse());
    expect(there).not.toBe(back);
    expect(meanOf(there, 1000)).toBe(meanOf(back, 1000));
    expect(meanOf(3, 4)).toBe(0.75);
  });
});
