/**
 * Extension points for backend plugins that feed AI governance, and what sources of
 * measurements have in common. The readers of
 * documents are at `/documents`.
 *
 * @packageDocumentation
 */

export * from './extensions';
export * from './sources';
