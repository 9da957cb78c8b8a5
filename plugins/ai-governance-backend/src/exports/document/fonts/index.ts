export * from './fitDefinition';
export * from './FontFinder';
export * from './TextFitter';
