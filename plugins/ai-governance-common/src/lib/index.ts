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
export { endOfDueDate, isCalendarDay } from './time';
export * from './withoutCredentials';
export { Calendar, isTimeZone } from './Calendar';
export type { Duration } from './time';
export * from './withoutCredentials';
export { sha256Hex } from './sha256Hex';
