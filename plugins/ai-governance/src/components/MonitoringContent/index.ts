export * from './MonitoringContent';
