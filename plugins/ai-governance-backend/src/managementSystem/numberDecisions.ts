import { isJsonObject } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonValue } from '@backstage/types';

/** Number of the form that the server gives. */
const NUMBER = /^D[1-9]\d{0,3}$/;

function idsOf(decisions: JsonValue | undefined): string[] {
  return (Array.isArray(decisions) ? decisions : []).flatMap(decision =>
    isJsonObject(decision) && NUMBER.test(String(decision.id))
      ? [String(decision.id)]
      : [],
  );
}

/**
 * Decisions of a review, each with the number by which it is followed up. A decision
 * keeps the number of the revision before; a number that was never given is replaced,
 * and none is given twice. Anything but a list is left to validation.
 */
export function numberDecisions(
  decisions: JsonValue | undefined,
  previous: JsonValue | undefined,
): JsonValue | undefined {
  if (!Array.isArray(decisions)) return decisions;
  const given = new Set(idsOf(previous));
  const used = new Set<string>();
  let last = Math.max(0, ...[...given].map(id => Number(id.slice(1))));
  return decisions.map(decision => {
    if (!isJsonObject(decision)) return decision;
    const own = String(decision.id);
    const isKept = given.has(own) && !used.has(own);
    if (!isKept) last += 1;
    const id = isKept ? own : `D${last}`;
    used.add(id);
    return { ...decision, id };
  });
}
