export * from './DueRefresher';
export * from './EvaluationRunner';
export * from './EvaluationStore';
export * from './stateCodec';
export * from './toSystemFacts';
export * from './types';
