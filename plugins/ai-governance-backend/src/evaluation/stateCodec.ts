import {
  ControlState,
  DUE_STATES,
  emptyCounts,
  EvaluationDigest,
  ReasonCode,
  StateCounts,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/**
 * The states of all controls of a system as text, one character per control, at
 * the place that `pack_controls` gives it: 40 bytes instead of 40 rows, and a
 * filter is one `substr`. Upper case is required, lower case recommended, a dash
 * is not asked for, a dot is a control that the pack did not have.
 */
const STATE_CHARACTERS: Record<ControlState, string> = {
  pass: 'P',
  fail: 'F',
  expired: 'E',
  unknown: 'U',
  waived: 'W',
  'not-due': 'D',
  'not-applicable': 'N',
};

const OFF = '-';
const ABSENT = '.';

const CODE_CHARACTERS: Record<ReasonCode, string> = {
  ok: 'o',
  missing: 'm',
  malformed: 'f',
  incomplete: 'i',
  unresolved: 'r',
  threshold: 't',
  overdue: 'd',
  aged: 'a',
  stale: 's',
  superseded: 'v',
  unavailable: 'u',
  undeclared: 'n',
  prohibited: 'p',
  waived: 'w',
  stage: 'g',
  class: 'c',
  condition: 'x',
  retired: 'e',
};

/** What one character of the states says. */
export interface DecodedState {
  state: ControlState;
  requirement: 'required' | 'recommended' | 'off';
}

const decodedStates = new Map<string, DecodedState>(
  Object.entries(STATE_CHARACTERS).flatMap(([name, character]) => {
    const state = name as ControlState;
    return [
      [character, { state, requirement: 'required' }],
      [character.toLowerCase(), { state, requirement: 'recommended' }],
    ] as Array<[string, DecodedState]>;
  }),
);
decodedStates.set(OFF, { state: 'not-applicable', requirement: 'off' });

const decodedCodes = new Map(
  Object.entries(CODE_CHARACTERS).map(([code, character]) => [
    character,
    code as ReasonCode,
  ]),
);

type ControlDigest = EvaluationDigest['controls'][number];

/** Character of one control. */
export function encodeState(control: ControlDigest): string {
  const { state, requirement } = control;
  if (requirement === 'off') {
    return OFF;
  }
  const character = STATE_CHARACTERS[state];
  return requirement === 'required' ? character : character.toLowerCase();
}

/** Whether a required control is due, and whether it then passes. */
export type DueStanding = 'passing' | 'failing' | 'not-due';

/** By the code of the character: roll-ups ask this for every control of every system. */
const standings: DueStanding[] = Array.from({ length: 128 }, (_, code) => {
  const decoded = decodedStates.get(String.fromCharCode(code));
  if (
    decoded?.requirement !== 'required' ||
    !DUE_STATES.includes(decoded.state)
  ) {
    return 'not-due';
  }
  return decoded.state === 'pass' ? 'passing' : 'failing';
});

/** How a control stands, by the code of its character. */
export function standingOfState(code: number): DueStanding {
  return standings[code];
}

/** Whether a required control has expired. */
export function hasExpired(states: string): boolean {
  return states.includes(STATE_CHARACTERS.expired);
}

/** What a character says; undefined where there is no such control. */
export function decodeState(
  character: string | undefined,
): DecodedState | undefined {
  return character === undefined ? undefined : decodedStates.get(character);
}

/** The reason that a character stands for. */
export function decodeCode(
  character: string | undefined,
): ReasonCode | undefined {
  return character === undefined ? undefined : decodedCodes.get(character);
}

/**
 * Characters of a state for a filter. A control that is off counts as not
 * applicable, because that is what it is to the reader.
 */
export function stateCharacters(
  state: ControlState,
  requirement: 'required' | 'recommended' | 'any',
): string[] {
  const upper = STATE_CHARACTERS[state];
  const off = state === 'not-applicable' ? [OFF] : [];
  switch (requirement) {
    case 'recommended':
      return [upper.toLowerCase()];
    case 'any':
      return [upper, upper.toLowerCase(), ...off];
    default:
      return [upper, ...off];
  }
}

/**
 * Encodes the controls of a result, given in the order of the pack.
 * @param positions - place of each control, in the order of the pack
 */
export function encodeControls(
  controls: readonly ControlDigest[],
  positions: readonly number[],
): { states: string; codes: string } {
  const size = positions.length === 0 ? 0 : Math.max(...positions) + 1;
  const states = new Array<string>(size).fill(ABSENT);
  const codes = new Array<string>(size).fill(ABSENT);
  controls.forEach((control, index) => {
    states[positions[index]] = encodeState(control);
    codes[positions[index]] = CODE_CHARACTERS[control.code];
  });
  return { states: states.join(''), codes: codes.join('') };
}

/** Number of required controls per state. */
export function countRequired(states: string): StateCounts {
  const counts = emptyCounts();
  for (const character of states) {
    const decoded = decodedStates.get(character);
    if (decoded?.requirement === 'required') {
      counts[decoded.state]++;
    }
  }
  return counts;
}
