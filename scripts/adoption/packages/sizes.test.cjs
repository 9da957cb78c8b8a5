const { findGrowth } = require('./sizes.cjs');

const RECORDED = { tarball: 500_000, unpacked: 4_000_000, files: 600 };

describe('findGrowth', () => {
  it('lets a package shrink, and grow a little', () => {
    expect(findGrowth('one', { tarball: 1, unpacked: 1 }, RECORDED)).toEqual(
      [],
    );
    expect(
      findGrowth('one', { tarball: 550_000, unpacked: 4_400_000 }, RECORDED),
    ).toEqual([]);
  });

  it('names what outgrew its record', () => {
    expect(
      findGrowth('one', { tarball: 550_001, unpacked: 4_400_001 }, RECORDED),
    ).toEqual([
      'one has 550001 bytes to fetch, and 500000 are recorded; run with --write if that is as it should be',
      'one has 4400001 bytes unpacked, and 4000000 are recorded; run with --write if that is as it should be',
    ]);
  });

  it('lets a small package grow by a file', () => {
    const small = { tarball: 10_000, unpacked: 50_000 };
    expect(
      findGrowth('one', { tarball: 29_000, unpacked: 69_000 }, small),
    ).toEqual([]);
  });

  it('asks for a record of a new package', () => {
    expect(findGrowth('one', RECORDED, undefined)).toEqual([
      'one has no recorded size',
    ]);
  });
});
