export * from './findPackFaults';
export * from './PackFault';
