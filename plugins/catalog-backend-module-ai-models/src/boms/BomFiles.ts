import { BomFile } from './readModels';

/** Files of one target. More than that is not read as a whole. */
export const MOST_FILES = 5_000;

/** Size of one file, in bytes: 10 MiB. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** A file that is there and could not be read. */
export interface UnreadFile {
  path: string;
  why: string;
}

/** Where bills of materials lie. */
export interface BomFiles {
  /** As the location of what is found there: `file:…` or `url:…`. */
  readonly location: string;

  /**
   * Every file of JSON, in no order.
   *
   * @throws when the place cannot be read at all, or holds more than is read
   */
  list(signal: AbortSignal): AsyncIterable<BomFile | UnreadFile>;
}

/** Why a file is too large to be read; undefined where it is not. */
export function tooLarge(bytes: number): string | undefined {
  return bytes > MOST_BYTES
    ? `it is larger than ${MOST_BYTES} bytes`
    : undefined;
}

/** Says of a place that it holds more than is read. */
export function tooMany(): Error {
  return new Error(`it holds more than ${MOST_FILES} files of JSON`);
}
