export * from './AttachmentCleaner';
export * from './AttachmentRegister';
export * from './AttachmentService';
export * from './attachmentTypes';
export * from './AuthorizedAttachmentService';
export * from './DefaultAttachmentService';
export * from './types';
