/**
 * Entity types, control packs and the evaluator of AI governance for Backstage.
 *
 * @packageDocumentation
 */

export * from './entity';
export * from './evaluation';
export * from './packs';
export * from './records';
export * from './managementSystem';
export * from './risk';
export * from './api';
export * from './documents';
export * from './permissions';
