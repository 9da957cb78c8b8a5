export {
  isAiRollupCardAvailable,
  isAiSystemAvailable,
  isAiSystemsCardAvailable,
} from '../lib/entityKinds';
export * from './kindIcon';
export * from './relationGraph';
