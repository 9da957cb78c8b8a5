export * from './entityPath';
export * from './findPackFaults';
export * from './PackFault';
