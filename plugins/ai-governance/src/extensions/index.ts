export {
  isAiRollupCardAvailable,
  isAiSystemAvailable,
  isAiSystemsCardAvailable,
} from './entityKinds';
export * from './kindIcon';
export * from './relationGraph';
