import { summary } from '../../__testUtils__/systems';
import { failingControls } from './failingControls';

describe('failingControls', () => {
  it('counts failing, expired and unknown against what is due, most first', () => {
    expect(failingControls(summary().controls, 10)).toEqual([
      { controlId: 'RSK-01', failing: 10, due: 20 },
      { controlId: 'INV-01', failing: 5, due: 20 },
    ]);
  });

  it('stops at the limit', () => {
    expect(failingControls(summary().controls, 1)).toHaveLength(1);
  });
});
