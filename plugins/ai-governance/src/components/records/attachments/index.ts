export * from './AttachmentFile';
export * from './AttachmentNames';
