import { ControlPositions } from './ControlPositions';
import { PackInForce } from './PackRegistry';

/** A pack, and where its controls stand in the stored strings. */
export type PositionedPack = PackInForce & { positions: ControlPositions };
