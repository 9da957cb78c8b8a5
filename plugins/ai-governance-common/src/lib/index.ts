export { isJsonObject } from './isJsonObject';
export { sha256Hex, specHash } from './specHash';
export { Calendar, isTimeZone } from './Calendar';
export type { Duration } from './time';
export { isCalendarDay } from './time';
