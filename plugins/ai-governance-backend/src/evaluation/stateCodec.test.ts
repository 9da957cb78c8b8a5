import {
  CONTROL_STATES,
  ControlState,
  EvaluationDigest,
  ReasonCode,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  countRequired,
  decodeCode,
  decodeState,
  encodeControls,
  encodeState,
  stateCharacters,
} from './stateCodec';

const CODES: ReasonCode[] = [
  'ok',
  'missing',
  'malformed',
  'incomplete',
  'unresolved',
  'threshold',
  'overdue',
  'aged',
  'stale',
  'superseded',
  'unavailable',
  'undeclared',
  'prohibited',
  'waived',
  'stage',
  'class',
  'condition',
  'retired',
];

const control = (
  state: ControlState,
  requirement: EvaluationDigest['controls'][number]['requirement'] = 'required',
  code: ReasonCode = 'ok',
) => ({ state, requirement, code });

describe('stateCodec', () => {
  it.each(CONTROL_STATES)('keeps %s, required and recommended', state => {
    for (const requirement of ['required', 'recommended'] as const) {
      expect(decodeState(encodeState(control(state, requirement)))).toEqual({
        state,
        requirement,
      });
    }
  });

  it('keeps a control that is off', () => {
    expect(decodeState(encodeState(control('not-applicable', 'off')))).toEqual({
      state: 'not-applicable',
      requirement: 'off',
    });
  });

  it('has a character of its own for every reason', () => {
    const { codes } = encodeControls(
      CODES.map(code => control('pass', 'required', code)),
      CODES.map((_, index) => index),
    );
    expect([...codes].map(decodeCode)).toEqual(CODES);
    expect(new Set(codes).size).toBe(CODES.length);
  });

  it('puts each control at its place, whatever the order of the pack', () => {
    const { states } = encodeControls(
      [control('pass'), control('fail'), control('unknown', 'recommended')],
      [4, 0, 2],
    );
    expect(states).toBe('F.u.P');
    expect(decodeState(states[1])).toBeUndefined();
    expect(decodeState(states[9])).toBeUndefined();
  });

  it('encodes a pack without controls', () => {
    expect(encodeControls([], [])).toEqual({ states: '', codes: '' });
  });

  it('counts required controls alone', () => {
    expect(countRequired('PPfF-n.NDWEUu')).toEqual({
      pass: 2,
      fail: 1,
      expired: 1,
      unknown: 1,
      waived: 1,
      'not-due': 1,
      'not-applicable': 1,
    });
  });

  it('finds states by requirement', () => {
    expect(stateCharacters('fail', 'required')).toEqual(['F']);
    expect(stateCharacters('fail', 'recommended')).toEqual(['f']);
    expect(stateCharacters('fail', 'any')).toEqual(['F', 'f']);
    expect(stateCharacters('not-applicable', 'required')).toEqual(['N', '-']);
    expect(stateCharacters('not-applicable', 'recommended')).toEqual(['n']);
  });
});
