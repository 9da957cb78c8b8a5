export * from './Crosswalk';
