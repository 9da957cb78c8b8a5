export * from './readModelCard';
