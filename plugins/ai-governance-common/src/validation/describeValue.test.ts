import { describeType, showTypedValue, showValue } from './describeValue';

describe('describeValue', () => {
  it.each([
    [undefined, 'nothing', 'empty', 'empty'],
    // A YAML key without a value reads as null.
    // eslint-disable-next-line no-restricted-syntax
    [null, 'nothing', 'empty', 'empty'],
    ['', 'text', 'empty text', 'empty text'],
    ['high', 'text', '"high"', '"high", text'],
    [3.2, 'a number', '3.2', '3.2, a number'],
    [true, 'true or false', 'true', 'true'],
    [['a'], 'a list', 'a list', 'a list'],
    [{ a: 1 }, 'a group of fields', 'a group of fields', 'a group of fields'],
  ])('names %p', (value, type, shown, typed) => {
    expect(describeType(value)).toBe(type);
    expect(showValue(value)).toBe(shown);
    expect(showTypedValue(value)).toBe(typed);
  });

  it('cuts a long value', () => {
    expect(showValue('x'.repeat(500))).toHaveLength(81);
    expect(showValue('x'.repeat(500))).toMatch(/^"x+…$/);
  });
});
