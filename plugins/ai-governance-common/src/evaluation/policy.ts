import { EvaluationPolicy } from '../packs/types';

/** What holds when an organisation configures nothing. @public */
export const defaultEvaluationPolicy: EvaluationPolicy = {
  levels: { bronze: 0.5, silver: 0.75, gold: 0.95 },
  warningDays: 30,
  minimumLogRetentionDays: 0,
  riskAppetite: 9,
};
