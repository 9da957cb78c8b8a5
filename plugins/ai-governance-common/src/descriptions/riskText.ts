import { JsonObject } from '@backstage/types';
import { appetiteOf } from '../risk/matrix';
import { toRated } from '../risk/toRiskRegister';
import { ratingText, residualText } from './ratingText';
import { describeNamed } from './recordText';
import { DescribedRating, DescribedValue, DescriptionContext } from './types';
import { writerOf } from './writerOf';

/** Where a risk stands on the matrix; undefined where the matrix is not known. */
export function rateForDescription(
  data: JsonObject,
  { settings, riskClass }: DescriptionContext,
): DescribedRating | undefined {
  if (!settings) return undefined;
  const category =
    typeof data.category === 'string' ? data.category : undefined;
  const residual = toRated(data.residual, data.residualRating, settings);
  const appetite = appetiteOf({ settings, category, riskClass });
  return {
    inherent: toRated(data.inherent, data.inherentRating, settings),
    residual,
    appetite,
    aboveAppetite: residual === undefined || residual.rating > appetite,
  };
}

/** A risk that another record names: its title, and its ratings held to the appetite. */
export function describeRiskInLine(
  id: string,
  context: DescriptionContext,
): DescribedValue {
  const named = describeNamed(id, context);
  const risk = context.records?.find(known => known.id === id);
  const rating = risk && rateForDescription(risk.data as JsonObject, context);
  if (!rating) return named;
  const write = writerOf(context);
  const { inherent } = rating;
  const values = {
    title: named.text,
    before: inherent ? ratingText(inherent, context) : '',
    after: residualText(rating, context),
  };
  return {
    text: write(inherent ? 'riskSummary' : 'riskSummaryUntreated', values),
  };
}
