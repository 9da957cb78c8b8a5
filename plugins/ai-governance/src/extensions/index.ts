export * from './aiSystemKindIcon';
export { isAiSystemAvailable, isAiSystemsCardAvailable } from './entityKinds';
