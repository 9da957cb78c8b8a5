export * from './AttachmentCleaner';
export * from './AttachmentService';
export * from './AuthorizedAttachmentService';
export * from './DefaultAttachmentService';
export * from './attachmentTypes';
export * from './types';
