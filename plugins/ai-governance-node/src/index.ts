/**
 * Extension points for backend plugins that feed AI governance. The readers of
 * documents are at `/documents`.
 *
 * @packageDocumentation
 */

export * from './extensions';
