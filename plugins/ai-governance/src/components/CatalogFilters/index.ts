export * from './AiSystemPickers';
