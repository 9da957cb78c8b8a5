export * from './overrides';
export * from './parseControlPack';
export * from './validateControlPack';
