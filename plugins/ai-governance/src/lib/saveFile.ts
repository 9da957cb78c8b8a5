/** Hands a file to the browser to save. */
export function saveFile(file: {
  name: string;
  type: string;
  parts: BlobPart[];
}): void {
  const url = URL.createObjectURL(new Blob(file.parts, { type: file.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  document.body.appendChild(link);
  link.click();
  link.remove();
  // The browser has taken the content by the end of this turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
