export * from './Reports';
