import { sha256Hex } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** The notifications backend keeps so many characters of a scope. */
const MOST_CHARACTERS = 255;

/**
 * Scope of a notification: one about the same matter takes the place of the one before.
 * A scope that is too long is told apart by its hash.
 */
export function notificationScope(...parts: string[]): string {
  const scope = ['ai-governance', ...parts].join(':');
  if (scope.length <= MOST_CHARACTERS) return scope;
  const hash = sha256Hex(scope);
  return `${scope.slice(0, MOST_CHARACTERS - hash.length - 1)}:${hash}`;
}
