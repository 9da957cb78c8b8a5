/**
 * AI models that were found, in the Backstage catalog.
 *
 * @packageDocumentation
 */

export { catalogModuleAiModels as default } from './module';
