export * from './types';
export * from './listAttachmentIds';
export * from './nonconformities';
export type { RecordRevisionContent } from './nonconformityFaults';
export * from './RecordTypeDefinition';
export * from './trail';
export * from './TrailVerifier';
export * from './validateRecord';
export * from './verifyTrail';
