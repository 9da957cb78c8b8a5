/** Name of a Python distribution after PEP 503, without version and extras. */
export function pythonName(requirement: string): string | undefined {
  const name = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(requirement)?.[1];
  return name?.toLocaleLowerCase('en-US').replace(/[-_.]+/g, '-');
}
