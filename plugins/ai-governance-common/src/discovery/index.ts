export { aiSignalRules } from './aiSignals.generated';
export * from './draftAiSystem';
export * from './findAiLibraries';
export * from './extendSignalRules';
export * from './findAiSignals';
export * from './foundModel';
export * from './modelKeys';
export * from './types';
