import { ControlPositions } from '../../packs/ControlPositions';

/** Place of a control in the strings of states. */
export interface Places {
  positionOf(controlId: string): number;
}

/** Places of the controls of a pack. */
export function placesOf(
  positions: Map<string, ControlPositions>,
  packId: string,
): Places {
  return {
    positionOf: controlId => {
      const position = positions.get(packId)?.get(controlId);
      if (position === undefined) {
        throw new Error(`Control ${controlId} has no place`);
      }
      return position;
    },
  };
}
