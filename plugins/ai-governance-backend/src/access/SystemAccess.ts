import { Entity } from '@backstage/catalog-model';

/** What permissions alone let a caller do with the records of one system. */
export interface PermittedRights {
  create: boolean;
  update: boolean;
  decide: boolean;
  decideWaiver: boolean;
  acceptRisk: boolean;
  approveRelease: boolean;
}

/** What a caller may do with the records of one system. */
export interface SystemRights extends PermittedRights {
  /**
   * Write what counts without a decision. Whom the policy limits in nothing writes that
   * only where they own the system or its risk.
   */
  createUndecided: boolean;
}

/** The rights of a caller whom nothing limits. */
export const EVERY_RIGHT: SystemRights = {
  createUndecided: true,
  create: true,
  update: true,
  decide: true,
  decideWaiver: true,
  acceptRisk: true,
  approveRelease: true,
};

/** The rights of a caller who may only read. */
export const NO_RIGHT: SystemRights = {
  createUndecided: false,
  create: false,
  update: false,
  decide: false,
  decideWaiver: false,
  acceptRisk: false,
  approveRelease: false,
};

/** What a caller may do with the records of the organisation. */
export function organisationRights(may: {
  update: boolean;
  decide: boolean;
  /** Whether the policy limits the caller in nothing. Default: no. */
  isUnlimited?: boolean;
}): SystemRights {
  const { update, decide, isUnlimited = false } = may;
  return {
    ...NO_RIGHT,
    create: update,
    createUndecided: !isUnlimited,
    update: update && !isUnlimited,
    decide,
  };
}

/** A system, or the organisation, as a caller finds it. */
export interface SystemAccess {
  /** Undefined when it left the catalog; then nothing can be written. */
  entity: Entity | undefined;
  rights: SystemRights;
}

/** What the caller may do. Default: everything. */
export interface WithAccess {
  access?: SystemAccess;
}
