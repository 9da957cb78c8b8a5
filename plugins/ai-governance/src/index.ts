/**
 * AI governance in Backstage: scorecards, controls and the inventory of AI systems.
 *
 * @packageDocumentation
 */

export * from './api';
export * from './extensions';
export * from './plugin';
export { AiSystemRelationLabel } from './components/RelationGraph';
export type { AiRollupCardProps } from './components/Rollup';
export type {
  AiSystemsCardProps,
  AiSystemsScope,
} from './components/SystemsCard';
export {
  activityRouteRef,
  controlsRouteRef,
  riskRouteRef,
  rootRouteRef,
} from './routes';
export {
  aiGovernanceTitlesTranslationRef,
  aiGovernanceTranslationRef,
} from './translation';
