/**
 * AI governance for apps on the new frontend system.
 *
 * @packageDocumentation
 */

export * from './alpha/index';
export { default } from './alpha/plugin';
