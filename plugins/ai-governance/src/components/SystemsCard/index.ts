export * from './SystemsCard';
export type { AiSystemsScope } from './ScopeSwitch';
