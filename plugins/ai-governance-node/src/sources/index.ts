export * from './SourceConfig';
export * from './SourceServer';
