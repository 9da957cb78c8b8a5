/**
 * Readers of the documents that AI systems declare, and a writer of bills of materials, for Node.js, with nothing of a
 * Backstage backend.
 *
 * @packageDocumentation
 */

export * from './bom';
export * from './documents/index';
