import { measureJson } from './jsonShape';

describe('measureJson', () => {
  it.each([
    ['1', 0, 1],
    ['{}', 1, 2],
    ['{"a":[1,2,{}],"b":"[,{"}', 3, 7],
    ['["\\"[[[,", "\\\\", [[]]]', 3, 6],
    ['[[[', 3, 4],
    [']]]', 0, 1],
    ['"[', 0, 1],
    ['', 0, 1],
  ])('measures %s', (text, depth, values) => {
    expect(measureJson(text)).toEqual({ depth, values });
  });
});
