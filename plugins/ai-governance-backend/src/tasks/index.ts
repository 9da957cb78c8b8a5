export * from './DiscoveryTask';
export * from './EvaluationTasks';
export * from './RetentionTask';
export * from './SourceTasks';
export * from './WebhookTask';
