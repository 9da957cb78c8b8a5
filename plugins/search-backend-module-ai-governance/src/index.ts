/**
 * Lets people search AI systems, controls, records and risks.
 *
 * @packageDocumentation
 */
export { searchModuleAiGovernance as default } from './module';
