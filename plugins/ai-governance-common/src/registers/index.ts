export type { RegisterCondition } from './conditions';
export * from './countRegisterGaps';
export * from './guardCell';
export * from './registerFile';
export * from './RegisterBuilder';
export * from './registers';
export * from './types';
