export { aiSignalRules } from './aiSignals.generated';
export * from './draftAiSystem';
export * from './findAiLibraries';
export * from './findAiSignals';
export * from './types';
