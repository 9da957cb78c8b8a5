import { sliceName } from './sliceName';

describe('sliceName', () => {
  it('names the same labels alike, in whatever order they come', () => {
    expect(sliceName({ sex: 'f', region: 'EU' })).toBe('region=EU,sex=f');
    expect(sliceName({ region: 'EU', sex: 'f' })).toBe('region=EU,sex=f');
  });

  it('leaves text as it is, and takes nothing for no slice', () => {
    expect(sliceName('age<25')).toBe('age<25');
    expect(sliceName('')).toBeUndefined();
    expect(sliceName({})).toBeUndefined();
    expect(sliceName(undefined)).toBeUndefined();
  });

  it('tells labels apart that hold separators', () => {
    const slices: Array<Record<string, string>> = [
      { a: 'b,c=d' },
      { a: 'b', c: 'd' },
      { 'a=b,c': 'd' },
    ];
    expect(slices.map(sliceName)).toEqual([
      'a=b\\,c\\=d',
      'a=b,c=d',
      'a\\=b\\,c=d',
    ]);
    expect(sliceName({ a: '\\' })).toBe('a=\\\\');
  });
});
