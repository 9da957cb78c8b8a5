import { EvaluationPolicy } from '../packs/types';

/**
 * Days for which the last good reading of a document counts that cannot be read any more:
 * long enough that a host is back or somebody has looked, on working days, at why it is not.
 */
export const DEFAULT_DOCUMENT_GRACE_DAYS = 7;

/** What holds when an organisation configures nothing. @public */
export const defaultEvaluationPolicy: EvaluationPolicy = {
  levels: { bronze: 0.5, silver: 0.75, gold: 0.95 },
  warningDays: 30,
  minimumLogRetentionDays: 0,
  riskAppetite: 9,
  documentGraceDays: DEFAULT_DOCUMENT_GRACE_DAYS,
};
