export * from './AiSystemEntity';
export * from './AiSystemSpec.generated';
export * from './relations';
export * from './schema';
export * from './specSchema';
export * from './vocabulary';
