export { isInstant, parseInstant } from './instant';
export {
  isDecidedByAnother,
  isSameRef,
  readEntityRef,
  readPersonRef,
} from './entityRefs';
export type { EntityRef, EntityRefContext } from './entityRefs';
export { isJsonObject } from './isJsonObject';
export { isCalendarDay } from './time';
export * from './withoutCredentials';
export { Calendar, isTimeZone } from './Calendar';
export type { Duration } from './time';
export { sha256Hex } from './sha256Hex';
