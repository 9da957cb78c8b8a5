/**
 * The AISystem kind as a catalog model layer.
 *
 * @remarks
 * There is no default export on purpose: feature discovery would install it
 * beside the default module, and any model layer changes how the catalog handles
 * every kind.
 *
 * @packageDocumentation
 */

export { aiSystemModelLayer } from './model/aiSystemModelLayer';
export { catalogModuleAiSystemModel } from './model/module';
