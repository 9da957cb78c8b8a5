export * from './ControlPositions';
export * from './loadPacks';
export * from './PackRegistry';
export * from './PositionedPack';
