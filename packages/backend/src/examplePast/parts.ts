/*
 * Parts of the plugin that are made for a past of the example organisation. They do not
 * belong to the API of the package, and nothing outside of this demonstration reads them.
 */
/* eslint-disable @backstage/no-forbidden-package-imports, @backstage/no-undeclared-imports, no-restricted-imports */
export {
  toPerson,
  toService,
} from '@ai-catalogue/backstage-plugin-ai-governance-backend/src/access';
export { GroupTree } from '@ai-catalogue/backstage-plugin-ai-governance-backend/src/catalog';
export { readAiGovernanceConfig } from '@ai-catalogue/backstage-plugin-ai-governance-backend/src/config';
export { createGovernance } from '@ai-catalogue/backstage-plugin-ai-governance-backend/src/createGovernance';
export type { Governance } from '@ai-catalogue/backstage-plugin-ai-governance-backend/src/createGovernance';
export { applyMigrations } from '@ai-catalogue/backstage-plugin-ai-governance-backend/src/database';
export { DefaultDocumentReader } from '@ai-catalogue/backstage-plugin-ai-governance-backend/src/documents';
export type { DocumentReader } from '@ai-catalogue/backstage-plugin-ai-governance-backend/src/documents';
export { loadPacks } from '@ai-catalogue/backstage-plugin-ai-governance-backend/src/packs';
export { InMemoryCatalog } from '@ai-catalogue/backstage-plugin-ai-governance-backend/src/__testUtils__/InMemoryCatalog';
