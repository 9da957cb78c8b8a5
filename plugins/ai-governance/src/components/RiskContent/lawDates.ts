import {
  ControlInfo,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** A day from which a law asks for what some controls ask for. */
export interface LawDate {
  /** Day, YYYY-MM-DD. */
  from: string;
  controls: string[];
}

/** Days from which laws apply to the controls of a system, the earliest first. */
export function lawDates(
  scorecard: Scorecard,
  catalogue: ReadonlyMap<string, Pick<ControlInfo, 'appliesFrom'>>,
): LawDate[] {
  const dates = new Map<string, string[]>();
  for (const { controlId, state } of scorecard.controls) {
    const from = catalogue.get(controlId)?.appliesFrom;
    if (from && state !== 'not-applicable') {
      dates.set(from, [...(dates.get(from) ?? []), controlId]);
    }
  }
  return [...dates]
    .map(([from, controls]) => ({ from, controls }))
    .sort((a, b) => a.from.localeCompare(b.from));
}
