export * from './DescriptorChange';
export * from './descriptorLinks';
