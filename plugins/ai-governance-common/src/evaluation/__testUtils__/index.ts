export * from './aiSystem';
export * from './completeSystem';
export * from './evidence';
export * from './instants';
