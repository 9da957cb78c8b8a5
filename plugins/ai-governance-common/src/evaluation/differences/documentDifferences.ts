import { EvaluationContext } from '../context';
import { DocumentFacts, ScorecardWarning } from '../types';
import { bomDifferences } from './bomDifferences';
import { cardDifferences } from './cardDifferences';

type ReadableDocument = Extract<DocumentFacts, { status: 'available' }>;

/** Differences that are named of one document before the rest is only counted. */
const MOST_NAMED = 10;

/**
 * Where what a document says of itself is not what the descriptor declares. It is shown
 * and decides nothing: neither of the two is known to be right.
 */
export function documentDifferences(
  ctx: EvaluationContext,
): ScorecardWarning[] {
  const { modelCard, aibom } = ctx.spec.documentation ?? {};
  return [
    ...warningsOf(ctx, 'modelCard', modelCard, ({ modelCard: card }) =>
      card?.metadata ? cardDifferences(card.metadata, ctx.spec) : [],
    ),
    ...warningsOf(ctx, 'aibom', aibom, ({ bom }) =>
      bom ? bomDifferences(bom, ctx.spec) : [],
    ),
  ];
}

function warningsOf(
  ctx: EvaluationContext,
  field: string,
  location: string | undefined,
  compare: (document: ReadableDocument) => string[],
): ScorecardWarning[] {
  const document = location ? ctx.document(location) : undefined;
  if (document?.status !== 'available') return [];
  const found = compare(document);
  const more = found.length - MOST_NAMED;
  const path = `spec.documentation.${field}`;
  return [
    ...found.slice(0, MOST_NAMED),
    ...(more > 0 ? [`differs in ${more} more places.`] : []),
  ].map(difference => ({
    code: 'document-differs',
    message: `${path} (${location}) ${difference}`,
    path,
  }));
}
