export * from './input';
export * from './garbage';
