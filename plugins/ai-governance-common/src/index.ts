/**
 * Entity types, control packs and the evaluator of AI governance for Backstage.
 *
 * @packageDocumentation
 */

export * from './schema';
export * from './lib';
export * from './validation';
export * from './fixes';
export * from './frameworks';
export * from './entity';
export * from './descriptor';
export * from './records';
export * from './packs';
export * from './risk';
export * from './evaluation';
export * from './packFiles';
export * from './managementSystem';
export * from './targets';
export * from './measurements';
export * from './documents';
export * from './discovery';
export * from './exports';
export * from './descriptions';
export * from './registers';
export * from './client';
export * from './permissions';
