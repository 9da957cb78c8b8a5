const PLACEHOLDER = /\{([^{}]*[^{}\s][^{}]*)\}/g;

/** Names of the columns in a template, in their order. */
export function templateColumns(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map(match => match[1].trim());
}

/** Whether every brace belongs to the name of a column. */
export function isTemplate(template: string): boolean {
  return !/[{}]/.test(template.replace(PLACEHOLDER, ''));
}

/** The text between and the columns, in their order. */
export function templateParts(
  template: string,
): Array<{ text: string } | { column: string }> {
  const parts: Array<{ text: string } | { column: string }> = [];
  let end = 0;
  for (const match of template.matchAll(PLACEHOLDER)) {
    if (match.index > end)
      parts.push({ text: template.slice(end, match.index) });
    parts.push({ column: match[1].trim() });
    end = match.index + match[0].length;
  }
  if (end < template.length) parts.push({ text: template.slice(end) });
  return parts;
}
