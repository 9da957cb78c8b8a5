export * from './readBom';
export { CYCLONEDX_VERSIONS, type CycloneDxVersion } from './cycloneDxSchema';
export * from './writing/createAiBom';
