import { annexAControls } from '../frameworks/annexA';
import { countDue, StateCounts, sumCounts } from '../evaluation';
import { Implementation } from '../schema/types';
import { ControlStateCounts } from './types';

/** How far a control is carried out, and what says so. @public */
export interface AnnexAMeasure {
  implementation: Implementation;
  /** Ids of the controls of packs that serve it. */
  controls: string[];
  /** Of these over all systems. */
  counts: StateCounts;
}

const ORGANISATION = new Set(
  annexAControls
    .filter(({ level }) => level === 'organisation')
    .map(({ id }) => id),
);

/**
 * Whether a control of Annex A asks for something of the organisation as a whole, which
 * no artefact of one system can show.
 */
export const isOfOrganisation = (id: string): boolean => ORGANISATION.has(id);

function ofSystems(counts: StateCounts, shown: readonly boolean[]) {
  const total = countDue(counts) + shown.length;
  const good = counts.pass + shown.filter(Boolean).length;
  if (total === 0) {
    return counts['not-due'] > 0 ? 'not-due' : 'not-measured';
  }
  if (good === total) return 'implemented';
  return good === 0 ? 'not-implemented' : 'partly';
}

/**
 * How far a control of Annex A, or of the organisation's own, is carried out: from the
 * systems that owe the controls of packs that serve it, and from the records of the
 * organisation that show it. Where it asks for something of the organisation as a
 * whole, the records alone decide.
 *
 * @param options.id - number in Annex A, such as `A.2.2`, or an id of one's own
 * @param options.shown - of each record that has to show it, whether it does; undefined
 * where the records are not known
 * @public
 */
export function measureAnnexA(options: {
  id: string;
  controls: ReadonlyArray<
    Pick<ControlStateCounts, 'controlId' | 'annexA' | 'counts'>
  >;
  shown: readonly boolean[] | undefined;
}): AnnexAMeasure {
  const { id, controls, shown } = options;
  const serving = controls.filter(
    ({ annexA, controlId }) => annexA.includes(id) || controlId === id,
  );
  const counts = sumCounts(serving.map(control => control.counts));
  return {
    implementation: implementationOf(id, counts, shown),
    controls: serving.map(({ controlId }) => controlId),
    counts,
  };
}

function implementationOf(
  id: string,
  counts: StateCounts,
  shown: readonly boolean[] | undefined,
): Implementation {
  if (!isOfOrganisation(id)) return ofSystems(counts, shown ?? []);
  if (shown === undefined) return 'not-measured';
  const good = shown.filter(Boolean).length;
  if (good === 0) return 'not-implemented';
  return good === shown.length ? 'implemented' : 'partly';
}
