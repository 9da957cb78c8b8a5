import {
  Applicability,
  ClauseRegister,
  Gap,
  Obligations,
  Period,
  Readiness,
  ReviewInputs,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReadScope, ServiceOptions } from '../access';

/** Over which systems; left out, over all. */
export interface WithScope {
  scope?: ReadScope;
}

/**
 * What the management system comes to, from the records of the organisation and from
 * what the systems show.
 *
 * @remarks
 *
 * Methods reject with `NotAllowedError` when the caller may not read it, and with
 * `NotFoundError` for a record that there is not.
 */
export interface ManagementSystemService {
  getClauseRegister(
    request: WithScope,
    options: ServiceOptions,
  ): Promise<ClauseRegister>;

  getApplicability(
    request: WithScope,
    options: ServiceOptions,
  ): Promise<Applicability>;

  listObligations(
    request: WithScope,
    options: ServiceOptions,
  ): Promise<Obligations>;

  /** A period that is not over is looked at until now. */
  getReviewInputs(
    request: WithScope & { period: Period },
    options: ServiceOptions,
  ): Promise<ReviewInputs>;

  /** A period that is not over is looked at until now. */
  getReadiness(
    request: WithScope & { period: Period },
    options: ServiceOptions,
  ): Promise<Readiness>;

  getGap(
    request: WithScope & {
      /** Id of a gap assessment. */
      baseline?: string;
    },
    options: ServiceOptions,
  ): Promise<Gap>;
}
