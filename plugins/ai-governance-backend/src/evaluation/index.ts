export * from './EvaluationStore';
