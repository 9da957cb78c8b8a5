import { JsonObject, JsonValue } from '@backstage/types';
import { isJsonObject } from '../lib/isJsonObject';
import { bandOf } from '../risk/matrix';
import { rateRisk } from '../risk/rateRisk';
import { RatedRisk } from '../risk/types';
import { DescribedRating, DescribedValue, DescriptionContext } from './types';
import { writerOf } from './writerOf';

/** Whether a group of a schema is a rating: a likelihood and an impact on the matrix. */
export function isRatingSchema({ properties }: JsonObject): boolean {
  const formatOf = (key: string) => {
    const own = isJsonObject(properties) ? properties[key] : undefined;
    return isJsonObject(own) ? own.format : undefined;
  };
  return (
    formatOf('likelihood') === 'likelihood-step' &&
    formatOf('impact') === 'impact-step'
  );
}

/** A rating in words: "Likely × Major = 16 Critical". */
export function ratingText(
  rated: RatedRisk,
  context: DescriptionContext,
): string {
  const { likelihood, impact, rating, band } = rated;
  const { settings } = context;
  const values = { rating: String(rating), band: band.title };
  if (likelihood === undefined || impact === undefined) {
    return writerOf(context)('ratedAlone', values);
  }
  return writerOf(context)('rated', {
    ...values,
    likelihood: settings?.likelihood[likelihood - 1] ?? String(likelihood),
    impact: settings?.impact[impact - 1] ?? String(impact),
  });
}

/** A rating of a content in words; the steps alone where the matrix is not known. */
export function describeRating(
  value: JsonValue | undefined,
  context: DescriptionContext,
): DescribedValue {
  const rating = rateRisk(value);
  const { likelihood, impact } = (value ?? {}) as {
    likelihood?: number;
    impact?: number;
  };
  if (rating === undefined || !context.settings) {
    return { text: [likelihood, impact].filter(Boolean).join(' × ') };
  }
  const band = bandOf({ settings: context.settings, rating });
  return { text: ratingText({ likelihood, impact, rating, band }, context) };
}

/** What remains of a risk, held to the appetite of the organisation. */
export function residualText(
  { residual, appetite, aboveAppetite }: DescribedRating,
  context: DescriptionContext,
): string {
  const write = writerOf(context);
  const values = { appetite: String(appetite) };
  if (!residual) return write('notRated', values);
  return write(aboveAppetite ? 'above' : 'within', {
    ...values,
    rating: ratingText(residual, context),
  });
}
