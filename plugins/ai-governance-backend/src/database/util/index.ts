export * from './bindOperations';
export * from './dialect';
export * from './insertRows';
export * from './jsonColumn';
export * from './positionsOf';
export * from './readRows';
export * from './trailTransaction';
export * from './writeTransaction';
