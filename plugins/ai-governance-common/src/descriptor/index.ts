export { commentsOf } from './commentsOf';
export { editDescriptor } from './editDescriptor';
export type { DescriptorEdit } from './spliceOf';
export { fieldOrderAt } from './fieldOrder';
