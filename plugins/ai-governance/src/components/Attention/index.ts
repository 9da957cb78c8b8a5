export * from './Attention';
