export * from './AttentionService';
export * from './AuthorizedAttentionService';
export * from './DefaultAttentionService';
export * from './TooManyReminders';
export * from './types';
