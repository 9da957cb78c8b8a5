export { isJsonObject } from './isJsonObject';
export { sha256Hex, specHash } from './specHash';
export { endOfDueDate } from './time';
export * from './withoutCredentials';
