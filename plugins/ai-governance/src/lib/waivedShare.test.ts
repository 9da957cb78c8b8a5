import { emptyCounts } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { waivedShare } from './waivedShare';

const control = (pass: number, waived: number) => ({
  controlId: `C-${pass}-${waived}`,
  counts: { ...emptyCounts(), pass, waived, 'not-due': 5 },
  recommended: emptyCounts(),
});

describe('the share that is waived', () => {
  it('is of what would be due without the waivers', () => {
    expect(waivedShare([control(6, 1), control(2, 1)])).toEqual({
      waived: 2,
      share: 0.2,
    });
  });

  it('is not told where nothing is', () => {
    expect(waivedShare([])).toBeUndefined();
    expect(waivedShare([control(3, 0)])).toBeUndefined();
  });
});
