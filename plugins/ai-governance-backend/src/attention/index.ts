export * from './AttentionService';
export * from './AttentionStore';
export * from './AuthorizedAttentionService';
export * from './DefaultAttentionService';
export * from './OwnerCandidateReader';
export * from './recipientOf';
export * from './TooManyReminders';
export * from './types';
