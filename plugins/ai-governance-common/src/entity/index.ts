export * from './AiSystemEntity';
export * from './AiSystemSpec.generated';
export * from './getRelationEdges';
export * from './relations';
export * from './schema';
export * from './specSchema';
export * from './validation';
export * from './vocabulary';
