export * from './AuthorizedDescriptorService';
export * from './DefaultDescriptorService';
export * from './DescriptorService';
