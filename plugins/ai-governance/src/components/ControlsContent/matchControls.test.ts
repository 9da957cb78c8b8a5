import { CONTROLS, MIXED_RESULTS } from '../../__testUtils__/scorecard';
import { matchControls } from './matchControls';

const catalogue = new Map(CONTROLS.map(control => [control.id, control]));
const match = (
  text: string,
  states: Parameters<typeof matchControls>[0]['states'] = [],
) =>
  matchControls({ results: MIXED_RESULTS, catalogue, states, text }).map(
    ({ controlId }) => controlId,
  );

describe('matchControls', () => {
  it('keeps everything without a search', () => {
    expect(match('  ')).toHaveLength(MIXED_RESULTS.length);
  });

  it.each([
    ['rsk-01', ['RSK-01']],
    ['accountable OWNER', ['INV-01']],
    ['owner accountable', ['INV-01']],
    ['a.5.3', ['RSK-01']],
    ['400 days', ['DAT-01']],
    ['accountable drift', []],
  ])('finds %p', (text, found) => expect(match(text)).toEqual(found));

  it('narrows to the states named', () => {
    expect(match('', ['expired', 'unknown'])).toEqual(['DAT-01', 'VAL-01']);
  });
});
