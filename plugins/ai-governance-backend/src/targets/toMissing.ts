import {
  DUE_STATES,
  TargetGoal,
  TargetSystem,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { decodeState } from '../evaluation/stateCodec';
import { PositionedPack } from '../packs';

/**
 * Controls that keep a system from a goal: those that are due and do not pass, gates
 * first, or the one that the goal asks for.
 */
export function toMissing(
  states: string,
  { pack, positions }: PositionedPack,
  goal: TargetGoal,
): TargetSystem['missing'] {
  return pack.controls
    .filter(({ id }) => goal.control === undefined || goal.control === id)
    .flatMap(({ id, title, gate }) => {
      const decoded = decodeState(states[positions.get(id)!]);
      const isMissing =
        decoded?.requirement === 'required' &&
        decoded.state !== 'pass' &&
        DUE_STATES.includes(decoded.state);
      return isMissing
        ? [{ controlId: id, title, state: decoded.state, gate }]
        : [];
    })
    .sort((a, b) => Number(b.gate) - Number(a.gate));
}
