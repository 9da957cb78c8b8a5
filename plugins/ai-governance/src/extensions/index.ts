export * from './aiSystemKindIcon';
export {
  isAiRollupCardAvailable,
  isAiSystemAvailable,
  isAiSystemsCardAvailable,
} from './entityKinds';
