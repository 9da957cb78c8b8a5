export * from './dialect';
export * from './insertRows';
export * from './placesOf';
export * from './readRows';
export * from './trailTransaction';
export * from './writeTransaction';
