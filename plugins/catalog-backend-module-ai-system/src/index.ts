/**
 * The AISystem kind for the Backstage catalog.
 *
 * @packageDocumentation
 */

export { catalogModuleAiSystem as default } from './module';
export { AiSystemEntityProcessor } from './processors/AiSystemEntityProcessor';
