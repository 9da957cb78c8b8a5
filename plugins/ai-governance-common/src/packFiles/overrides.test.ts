import { smallPackText } from './__fixtures__/smallPack';
import { overrideControls } from './overrides';
import { parseControlPack } from './parseControlPack';

const pack = parseControlPack({ text: smallPackText, file: 'own.yaml' });

describe('overrideControls', () => {
  it('changes what the organisation says, and nothing else', () => {
    const before = structuredClone(pack);
    const configured = overrideControls(pack, {
      'OWN-02': {
        weight: 5,
        gate: true,
        dueFrom: 'inception',
        require: { minimal: 'recommended' },
        validityDays: { high: 30 },
      },
    });
    expect(configured.version).toBe('1.0.0+configured');
    expect(configured.controls[0]).toEqual(pack.controls[0]);
    expect(configured.controls[1]).toEqual({
      ...pack.controls[1],
      weight: 5,
      gate: true,
      dueFrom: 'inception',
      require: {
        high: 'required',
        limited: 'recommended',
        minimal: 'recommended',
      },
      validityDays: { high: 30, limited: 180 },
    });
    expect(pack).toEqual(before);
  });

  it('is the pack itself where nothing is configured', () => {
    expect(overrideControls(pack, {})).toBe(pack);
  });

  it('refuses a control that the pack does not have', () => {
    expect(() => overrideControls(pack, { 'OWN-2': { weight: 1 } })).toThrow(
      'Control OWN-2 is not in the pack small; did you mean "OWN-02"?',
    );
  });

  it('refuses a pack that could not have been written so', () => {
    expect(() => overrideControls(pack, { 'OWN-01': { weight: 0 } })).toThrow(
      'The pack small cannot be used as it is configured.\nOWN-01: weight: 0 is not allowed; expected more than 0',
    );
    expect(() =>
      overrideControls(pack, { 'OWN-01': { require: { high: 'off' } } }),
    ).toThrow(
      'OWN-01: require.limited: required is more than the off of class high',
    );
  });
});
