export * from './DiscoveryTask';
export * from './EvaluationTasks';
export * from './NotificationTask';
export * from './RetentionTask';
export * from './SourceTasks';
export * from './WebhookTask';
