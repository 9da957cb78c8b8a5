export * from './columns';
export * from './csvText';
