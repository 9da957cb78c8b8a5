/**
 * Pulls what is measured of AI systems from Prometheus.
 *
 * @packageDocumentation
 */
export { aiGovernanceModulePrometheus as default } from './module';
