/** Keeps the length and the lines of a text, so that places in it stay the same. */
const blank = text => text.replace(/[^\n]/g, ' ');

// Code is a word of its own: another one each time, so that none looks repeated.
function createWords() {
  let count = 0;
  return text => {
    const letter = String.fromCharCode(97 + (count++ % 26));
    return text.replace(/[^\n]/g, letter);
  };
}

/**
 * Markdown with everything blanked out that is not prose: code, addresses, front
 * matter, markup. What is left stands where it stood.
 */
function markdownText(markdown) {
  const asWord = createWords();
  return markdown
    .replace(/^---\n[\s\S]*?\n---(?=\n|$)/, blank)
    .replace(/^( *)(`{3,}|~{3,})[\s\S]*?(?:^\s*\2[`~]*$|$(?![\s\S]))/gm, blank)
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?[^`]\1(?!`)/g, asWord)
    .replace(/\]\([^)\s]*(?: "[^"]*")?\)/g, blank)
    .replace(/^\[[^\]]+\]: .*$/gm, blank)
    .replace(/<?https?:\/\/[^\s>)]+>?/g, asWord)
    .replace(/<\/?[a-z][^>\n]*>/gi, blank);
}

module.exports = { markdownText };
