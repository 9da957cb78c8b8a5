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

/** Over which systems. Default: all. */
export interface WithScope {
  scope?: ReadScope;
}

/** Over which systems, and in which period. */
export interface PeriodRequest extends WithScope {
  period: Period;
}

/** Over which systems, and since when. */
export interface GapRequest extends WithScope {
  /** Id of a gap assessment. */
  baseline?: string;
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
    request: PeriodRequest,
    options: ServiceOptions,
  ): Promise<ReviewInputs>;

  /** A period that is not over is looked at until now. */
  getReadiness(
    request: PeriodRequest,
    options: ServiceOptions,
  ): Promise<Readiness>;

  getGap(request: GapRequest, options: ServiceOptions): Promise<Gap>;
}
