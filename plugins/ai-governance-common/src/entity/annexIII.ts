/** A point of Annex III without its letter. */
const pointOf = (item: string) => String(item).split('(')[0];

/** Whether a declared point is one of others; undefined where it may be. */
function isOneOf(item: string, points: readonly string[]): boolean | undefined {
  if (points.includes(item) || points.includes(pointOf(item))) return true;
  const mayBe =
    pointOf(item) === item && points.some(point => pointOf(point) === item);
  return mayBe ? undefined : false;
}

/**
 * Whether `spec.risk.annexIII` names one of the points. A point with its letter is in
 * the point without; a point without its letter may be any of them, which is
 * undecided (undefined).
 */
export function hasAnnexIIIPoint(
  declared: readonly string[],
  points: readonly string[],
): boolean | undefined {
  const answers = declared.map(item => isOneOf(item, points));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** Whether `spec.risk.annexIII` names a point besides these, in the same way. */
export function hasOtherAnnexIIIPoint(
  declared: readonly string[],
  points: readonly string[],
): boolean | undefined {
  const answers = declared.map(item => isOneOf(item, points));
  if (answers.includes(false)) return true;
  return answers.includes(undefined) ? undefined : false;
}
