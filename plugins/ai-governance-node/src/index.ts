/**
 * Extension points and document readers for backend plugins that feed AI
 * governance.
 *
 * @packageDocumentation
 */

export * from './bom';
export * from './extensions';
