import { Entity } from '@backstage/catalog-model';

/** What a caller may do with the records of one system, by permission alone. */
export interface SystemRights {
  create: boolean;
  update: boolean;
  decide: boolean;
  decideWaiver: boolean;
  acceptRisk: boolean;
  approveRelease: boolean;
}

/** The rights of a caller whom nothing limits. */
export const EVERY_RIGHT: SystemRights = {
  create: true,
  update: true,
  decide: true,
  decideWaiver: true,
  acceptRisk: true,
  approveRelease: true,
};

/** The rights of a caller who may only read. */
export const NO_RIGHT: SystemRights = {
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
}): SystemRights {
  const { update, decide } = may;
  return { ...NO_RIGHT, create: update, update, decide };
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
