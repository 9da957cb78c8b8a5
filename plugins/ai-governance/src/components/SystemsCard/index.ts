export * from './SystemsCard';
export type { AiSystemsScope } from '../../lib/heldBy';
