export * from './dialect';
export * from './insertRows';
export * from './placesOf';
export * from './storableText';
export * from './trailTransaction';
export * from './writeTransaction';
