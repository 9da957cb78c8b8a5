import { JsonObject, JsonValue } from '@backstage/types';

/** Steps of a rating, from 1. @public */
export interface RiskRating {
  likelihood: number;
  impact: number;
}

/** Likelihood times impact; undefined where one is not a rating. @public */
export function rateRisk(
  rating: JsonValue | RiskRating | undefined,
): number | undefined {
  if (typeof rating !== 'object' || rating === null || Array.isArray(rating)) {
    return undefined;
  }
  const { likelihood, impact } = rating;
  return typeof likelihood === 'number' && typeof impact === 'number'
    ? likelihood * impact
    : undefined;
}

/**
 * A rating of a risk: by its steps, and where it states none, the number that it states.
 * A source of records may give the one or the other.
 * @public
 */
export function ratingOf(
  data: JsonObject,
  which: 'inherent' | 'residual',
): number | undefined {
  const stated = data[`${which}Rating`];
  return (
    rateRisk(data[which]) ?? (typeof stated === 'number' ? stated : undefined)
  );
}
