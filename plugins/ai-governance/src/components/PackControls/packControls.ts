import {
  ControlInfo,
  Summary,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { hasWords } from '../../lib/hasWords';
import { countNotPassing } from '../../lib/notPassing';

/** A control of a pack, and how many of the systems in view stand how with it. */
export interface PackControl {
  info: ControlInfo;
  passing: number;
  notPassing: number;
  waived: number;
  /** Of the systems where it is due and not waived; absent where it is due nowhere. */
  share?: number;
}

/** What the controls of a pack are ordered by: their place in the pack, or what is worst. */
export const CONTROL_ORDERS = ['worst', 'pack', 'share'] as const;

/** What the controls of a pack are ordered by. */
export type ControlOrder = (typeof CONTROL_ORDERS)[number];

/** Controls of a pack with the counts of a summary, in the order of the pack. */
export function packControls(
  controls: readonly ControlInfo[],
  counted: Summary['controls'],
): PackControl[] {
  const countsOf = new Map(
    counted.map(({ controlId, counts }) => [controlId, counts]),
  );
  return controls.flatMap(info => {
    const counts = countsOf.get(info.id);
    if (!counts) return [];
    const notPassing = countNotPassing(counts);
    const due = notPassing + counts.pass;
    return {
      info,
      passing: counts.pass,
      notPassing,
      waived: counts.waived,
      ...(due > 0 && { share: counts.pass / due }),
    };
  });
}

/** Controls of which every word of a search is said, in an order. */
export function arrangeControls(
  controls: readonly PackControl[],
  options: { text: string; order: ControlOrder },
): PackControl[] {
  const found = controls.filter(({ info }) =>
    hasWords(
      [
        info.id,
        info.title,
        info.description,
        ...info.annexA,
        ...info.clauses,
        info.appliesFrom ?? '',
      ],
      options.text,
    ),
  );
  switch (options.order) {
    case 'worst':
      return found.sort((a, b) => b.notPassing - a.notPassing);
    case 'share':
      // What is due nowhere has no share, and comes last.
      return found.sort((a, b) => (a.share ?? 2) - (b.share ?? 2));
    default:
      return found;
  }
}
