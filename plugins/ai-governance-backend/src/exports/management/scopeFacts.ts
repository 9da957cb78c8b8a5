import {
  AimsScope,
  Applicability,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { RichText } from '../document';

/** Systems outside that are named; the rest is counted. */
const MOST_NAMED = 20;

/**
 * How many systems were counted, and how many lie outside the scope, with the reasons of
 * those outside now that the reader may see.
 *
 * @param kept - what was counted when a document was submitted; default: as counted now
 */
export function scopeFacts(
  scope: AimsScope,
  kept: Applicability['kept'] = scope,
): Record<string, string | RichText[] | undefined> {
  const { systems, outside } = kept;
  const named = scope.items.slice(0, MOST_NAMED).map(
    ({ entityRef, reason }): RichText => ({
      text: `${entityRef}: ${reason}`,
    }),
  );
  return {
    'AI systems in the scope': String(systems ?? 0),
    'Outside the scope': String(outside ?? 0),
    'Outside now': named.length > 0 ? named : undefined,
  };
}
