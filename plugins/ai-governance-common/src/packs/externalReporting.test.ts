import { shippedPacks } from './shippedPacks';
import { Control } from './types';

const controls = shippedPacks.flatMap(pack => pack.controls);
const serving = (annexA: string) =>
  controls.filter(control => control.annexA?.includes(annexA));
const idsOf = (some: Control[]) => some.map(({ id }) => id);

/** Art. 27: an assessment is notified. Art. 49: registration. Art. 73: reports to authorities. */
const OF_AUTHORITIES = /^Art\.(27|49|73)(\(|$)/;

/**
 * Texts of ISO/IEC 42001:2023 as secondary copies have them: A.8.3 asks for a way in which
 * interested parties report adverse impacts to the organisation, A.8.4 for a plan of how
 * users are told of incidents, A.8.5 for what the organisation has to report.
 */
describe('what the packs serve of A.8', () => {
  it('is A.8.3 by a way to report a concern alone', () => {
    expect(idsOf(serving('A.8.3'))).toEqual(['INV-05']);
    expect(serving('A.3.3')).toContain(serving('A.8.3')[0]);
  });

  it('is A.8.5 by assessments, registrations and reports that authorities get', () => {
    const owed = controls.filter(({ id, crosswalk }) =>
      /^(EU|IMP-02|TRN-03)/.test(id)
        ? crosswalk?.euAiAct?.some(ref => OF_AUTHORITIES.test(ref))
        : false,
    );
    expect(idsOf(owed)).toEqual(
      expect.arrayContaining(['IMP-02', 'TRN-03', 'EU-REG-01', 'EU-INC-01']),
    );
    for (const { id, annexA } of owed) {
      expect([id, annexA]).toEqual([id, expect.arrayContaining(['A.8.5'])]);
      expect([id, annexA]).not.toEqual([id, expect.arrayContaining(['A.8.3'])]);
      expect([id, annexA]).not.toEqual([id, expect.arrayContaining(['A.8.4'])]);
    }
  });
});
