const MARKER = /^\s*<!-- adoption: ([a-z0-9-]+)(?: ([\w./-]+))? -->\s*$/;
const FENCE = /^(\s*)(`{3,})(\w*)\s*$/;

/** The file that a snippet belongs to, where its first line says so, as a comment. */
function fileOf(text) {
  return text.match(/^(?:\/\/|#|\{\/\*) ([\w./-]+\.\w+)\b/)?.[1];
}

function unindent(lines, indent) {
  return lines
    .map(line => line.replace(new RegExp(`^\\s{0,${indent}}`), ''))
    .join('\n');
}

/**
 * The code blocks of a README that an adopter copies: those that stand below a comment
 * `<!-- adoption: some-id -->`, in their order, each with `id`, `language`, `text` and,
 * where the marker or the first line names one, `file`. Throws where a marker has no block below it,
 * or two have the same id.
 */
function readSnippets(markdown) {
  const lines = markdown.split('\n');
  const snippets = [];
  for (let i = 0; i < lines.length; i += 1) {
    const [, id, file] = lines[i].match(MARKER) ?? [];
    if (id) {
      const start = lines.findIndex((line, at) => at > i && line.trim() !== '');
      const [, indent, ticks, language] = lines[start]?.match(FENCE) ?? [];
      if (ticks === undefined)
        throw new Error(`No code block stands below the marker ${id}.`);
      if (snippets.some(s => s.id === id))
        throw new Error(`Two code blocks are marked ${id}.`);
      const end = lines.findIndex(
        (line, at) => at > start && line.trim() === ticks,
      );
      const text = unindent(lines.slice(start + 1, end), indent.length);
      snippets.push({ id, language, text, file: file ?? fileOf(text) });
      i = end;
    }
  }
  return snippets;
}

module.exports = { readSnippets };
