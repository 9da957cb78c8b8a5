export type { AiSystemFault } from './AiSystemFault';
export * from './validateAiSystemEntity';
