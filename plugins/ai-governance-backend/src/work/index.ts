export * from './AuthorizedWorkService';
export * from './DefaultWorkService';
export * from './types';
export * from './WorkService';
