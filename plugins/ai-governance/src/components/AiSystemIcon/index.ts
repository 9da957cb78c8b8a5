export * from './AiSystemIcon';
