export { isJsonObject } from './isJsonObject';
export { sha256Hex } from './sha256Hex';
export { endOfDueDate } from './time';
