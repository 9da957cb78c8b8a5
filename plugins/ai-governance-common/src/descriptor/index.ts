export { commentsOf } from './commentsOf';
export { editDescriptor } from './editDescriptor';
export type { DescriptorEdit } from './spliceOf';
export { fieldOrderAt } from './fieldOrder';
export { catalogFault } from './catalogFault';
export { parseDescriptor } from './readDescriptor';
export type { DescriptorFault, ReadDescriptor } from './readDescriptor';
