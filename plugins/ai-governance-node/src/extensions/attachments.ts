/**
 * Keeps the content of uploaded evidence files, such as a module for an object
 * store does.
 *
 * @remarks
 *
 * Who may upload and read, the limits of size and type, the names and hashes of
 * files and the trail are the business of the AI governance backend, which hands
 * over content that it has checked, and compares its hash whenever it is read.
 * Content is never changed after it was put. A method that rejects fails the request
 * that it serves; a removal is tried again on the next day.
 *
 * @public
 */
export interface AttachmentStore {
  /** Name in logs and errors, such as `s3`. */
  getName(): string;

  /**
   * Keeps the whole content of a file; it must be durable when this resolves.
   *
   * @param attachment - its id, a UUID in lower case that is given once; its
   * content, at most as many bytes as are configured; its media type, which is
   * stated and checked, and never to be served under
   */
  put(attachment: {
    id: string;
    content: Uint8Array;
    mediaType: string;
  }): Promise<void>;

  /**
   * Reads the whole content; undefined when there is none of this id. Each verification
   * of the trail reads every file that counts, a few at a time.
   */
  get(id: string): Promise<Uint8Array | undefined>;

  /** Removes the content. One that is not there is no error. */
  delete(id: string): Promise<void>;
}
