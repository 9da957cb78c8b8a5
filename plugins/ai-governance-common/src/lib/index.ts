export { isInstant, parseInstant } from './instant';
export { isJsonObject } from './isJsonObject';
export { sha256Hex, specHash } from './specHash';
export { endOfDueDate } from './time';
