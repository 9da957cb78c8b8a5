export * from './ActivityContent';
