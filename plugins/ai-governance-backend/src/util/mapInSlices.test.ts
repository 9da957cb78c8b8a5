import { mapInSlices } from './mapInSlices';

/** Computes for so many milliseconds. */
function compute(ms: number) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('mapInSlices', () => {
  it('keeps the order', async () => {
    expect(await mapInSlices(['a', 'b'], (item, at) => `${item}${at}`)).toEqual(
      ['a0', 'b1'],
    );
    expect(await mapInSlices([], String)).toEqual([]);
  });

  it('lets others have their turn where it takes long', async () => {
    const steps: string[] = [];
    setImmediate(() => steps.push('other'));
    await mapInSlices([1, 2, 3], item => {
      compute(item === 1 ? 30 : 0);
      steps.push(`item ${item}`);
    });
    expect(steps).toEqual(['item 1', 'other', 'item 2', 'item 3']);
  });

  it('fails as the work does', async () => {
    await expect(
      mapInSlices([1], () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
  });
});
