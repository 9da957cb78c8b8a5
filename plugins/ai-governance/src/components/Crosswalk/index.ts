export * from './Crosswalk';
export * from './CrosswalkPage';
