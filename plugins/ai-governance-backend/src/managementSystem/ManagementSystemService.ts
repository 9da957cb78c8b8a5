import {
  Applicability,
  ClauseRegister,
  Gap,
  Obligations,
  Period,
  Readiness,
  ReviewInputs,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { ReadScope, ServiceOptions } from '../access';

/** Over which systems. Default: all. */
export interface WithScope {
  scope?: ReadScope;
}

/** Over which systems, and in which period. */
export interface PeriodRequest extends WithScope {
  period: Period;
}

/** Over which systems, and by the controls of which pack. */
export interface ApplicabilityRequest extends WithScope {
  /** Default: the pack of the management system. */
  packId?: string;
  /** Content of a statement that is being written, instead of the one on record. */
  statement?: JsonObject;
}

/** Over which systems, and since when. */
export interface GapRequest extends WithScope {
  /** Id of a gap assessment. */
  baseline?: string;
}

/**
 * What the management system comes to, from the records of the organisation and from
 * what the systems in its scope show. Law binds every system, in scope or not, and so
 * obligations count all of them.
 *
 * @remarks
 *
 * Methods reject with `NotAllowedError` when the caller may not read it, and with
 * `NotFoundError` for a record or a pack that there is not.
 */
export interface ManagementSystemService {
  getClauseRegister(
    request: WithScope,
    options: ServiceOptions,
  ): Promise<ClauseRegister>;

  getApplicability(
    request: ApplicabilityRequest,
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
