export * from './findPackFaults';
