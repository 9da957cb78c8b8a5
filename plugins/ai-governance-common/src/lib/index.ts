export { isInstant, parseInstant } from './instant';
export {
  isDecidedByAnother,
  isSameRef,
  readEntityRef,
  readPersonRef,
} from './entityRefs';
export type { EntityRef, EntityRefContext } from './entityRefs';
export { isJsonObject } from './isJsonObject';
export { sha256Hex, specHash } from './specHash';
export { endOfDueDate } from './time';
export * from './withoutCredentials';
