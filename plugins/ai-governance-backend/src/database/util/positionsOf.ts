import { Knex } from 'knex';
import { ControlPositions } from '../../packs/ControlPositions';

/** A database, and where each control stands in its strings of states. */
export interface PositionedDatabase {
  knex: Knex;
  /** By pack id. */
  positions: Map<string, ControlPositions>;
}

/** Positions of controls in the strings of states, from 0. */
export interface Positions {
  /** Throws for a control that the pack never had. */
  positionOf(controlId: string): number;
}

/** Positions of the controls of a pack. */
export function positionsOf(
  database: PositionedDatabase,
  packId: string,
): Positions {
  return {
    positionOf: controlId => {
      const position = database.positions.get(packId)?.get(controlId);
      if (position === undefined) {
        throw new Error(`Control ${controlId} has no position`);
      }
      return position;
    },
  };
}
