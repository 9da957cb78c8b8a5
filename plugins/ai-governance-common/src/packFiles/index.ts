export * from './overrides';
export * from './parseControlPack';
