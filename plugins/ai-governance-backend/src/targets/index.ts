export * from './AuthorizedTargetService';
export * from './DefaultTargetService';
export * from './TargetProgressReader';
export * from './TargetService';
export * from './TargetStore';
