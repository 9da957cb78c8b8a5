/**
 * Whether a measured value is as good as the target of an objective: not above it where
 * the direction is `at-most`, else not below it.
 *
 * @param objective - content of the record of the objective
 * @public
 */
export function isObjectiveReached(
  objective: { target?: unknown; direction?: unknown },
  value: number,
): boolean {
  const target = Number(objective.target);
  return objective.direction === 'at-most' ? value <= target : value >= target;
}
