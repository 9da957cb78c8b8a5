/**
 * AI governance in Backstage: scorecards, controls and the inventory of AI systems.
 *
 * @packageDocumentation
 */

export * from './api';
export * from './extensions';
export * from './plugin';
export { AiSystemRelationLabel } from './components/RelationGraph';
export type { AiSystemsScope } from './components/SystemsCard/heldBy';
export {
  activityRouteRef,
  controlsRouteRef,
  monitoringRouteRef,
  riskRouteRef,
  rootRouteRef,
} from './routes';
export type {
  AiSearchDocument,
  AiSearchFiltersProps,
  AiSearchResultListItemProps,
  AiSearchType,
} from './lib/searchResults';
export type { HomeWidgetProps } from './lib/homeWidgets';
export type { AiRollupCardProps } from './shells/EntityRollupCard';
export type { AiSystemsCardProps } from './shells/SystemsCard';
export {
  aiGovernanceTitlesTranslationRef,
  aiGovernanceTranslationRef,
  type FlatMessages,
  type MessageLeaves,
} from './translation';
