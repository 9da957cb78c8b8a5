export * from './DueRefresher';
export * from './EvaluationRunner';
export * from './EvaluationStore';
export * from './InputReader';
export * from './WindowReader';
export * from './stateCodec';
export * from './toSystemFacts';
export * from './types';
