/**
 * Entity types, control packs and the evaluator of AI governance for Backstage.
 *
 * @packageDocumentation
 */

export * from './entity';
export * from './attention';
export * from './evaluation';
export * from './discovery';
export * from './packs';
export * from './records';
export * from './managementSystem';
export * from './risk';
export * from './targets';
export * from './api';
export * from './documents';
export * from './exports';
export * from './permissions';
