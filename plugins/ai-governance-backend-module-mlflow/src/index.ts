/**
 * Pulls what was measured of model versions from MLflow.
 *
 * @packageDocumentation
 */
export { aiGovernanceModuleMlflow as default } from './module';
