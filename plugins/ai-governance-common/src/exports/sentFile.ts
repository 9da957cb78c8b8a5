/** Name of a file as the server says it. */
export function sentFileName(response: Response): string | undefined {
  const disposition = response.headers.get('content-disposition') ?? '';
  return /filename="([^"\\/]+)"/.exec(disposition)?.[1];
}

/**
 * Content of an answer, told part by part where the platform reads it so.
 * @param onProgress - told how many bytes are there so far
 */
export async function readContent(
  response: Response,
  onProgress?: (bytes: number) => void,
): Promise<Blob> {
  const type = response.headers.get('content-type') ?? '';
  if (!onProgress || !response.body?.getReader) {
    return response.blob();
  }
  const reader = response.body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value as Uint8Array<ArrayBuffer>);
    bytes += value.length;
    onProgress(bytes);
  }
  return new Blob(parts, { type });
}
