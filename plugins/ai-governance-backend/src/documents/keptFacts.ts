import {
  DocumentFacts,
  DocumentOutage,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { StoredDocument } from './DocumentStore';

/** When a document could first not be read any more, milliseconds since the epoch. */
export function failingSince(facts: DocumentFacts): number | undefined {
  const since =
    facts.status === 'unavailable' ? facts.since : facts.outage?.since;
  const at = since === undefined ? Number.NaN : Date.parse(since);
  return Number.isNaN(at) ? undefined : at;
}

/** The same facts, of a document that can be read. */
export function withoutOutage(facts: DocumentFacts): DocumentFacts {
  if (facts.status === 'unavailable') return facts;
  const { outage: _, ...found } = facts;
  return found;
}

/**
 * Facts of a document that could not be read now: those of the last good reading, with
 * its age, and since when and why there is no other.
 *
 * @param options.now - milliseconds since the epoch
 */
export function keptFacts(
  previous: Pick<StoredDocument, 'facts' | 'checkedAt'> | undefined,
  options: { detail: string; now: number },
): DocumentFacts {
  const { detail, now } = options;
  const before = previous && failingSince(previous.facts);
  // What a clock that ran ahead wrote gives no longer grace.
  const since = new Date(Math.min(before ?? now, now)).toISOString();
  if (!previous || previous.facts.status === 'unavailable') {
    return { status: 'unavailable', detail, since };
  }
  const outage: DocumentOutage = {
    since,
    lastReadAt:
      previous.facts.outage?.lastReadAt ??
      new Date(Math.min(previous.checkedAt, now)).toISOString(),
    detail,
  };
  return { ...previous.facts, outage };
}
