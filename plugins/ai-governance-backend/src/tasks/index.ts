export * from './EvaluationTasks';
export * from './RetentionTask';
