export * from './canonicalJson';
export * from './evidencePack';
export * from './exportCatalogue';
export * from './exportDefinitions';
export {
  ORGANISATION_EVIDENCE_FORMAT,
  ORGANISATION_EVIDENCE_PATH,
} from './organisationEvidence';
export type {
  OrganisationEvidence,
  PackedAttachment,
  PackedRecord,
} from './organisationEvidence';
export * from './recomputeScorecard';
export * from './RecordChecker';
export * from './trailExcerpt';
export * from './verifyOrganisation';
