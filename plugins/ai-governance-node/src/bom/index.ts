export * from './readBom';
export type { CycloneDxVersion } from './cycloneDxSchema';
export * from './writing/createAiBom';
