import { prune } from './prune';

describe('prune', () => {
  it('drops what was left or made empty, and keeps new entries of lists', () => {
    expect(
      prune({
        a: '',
        b: undefined,
        c: { d: undefined },
        e: [{ f: '' }, ''],
        g: false,
        h: 0,
      }),
    ).toEqual({ e: [{}, ''], g: false, h: 0 });
  });
});
