export * from './annexA';
export * from './clauses';
export * from './overrides';
export * from './parseControlPack';
export * from './shipped/iso42001Pack.generated';
export * from './types';
