export * from './dialect';
export * from './insertRows';
export * from './storableText';
export * from './writeTransaction';
