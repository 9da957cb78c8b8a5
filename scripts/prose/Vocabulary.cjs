const fs = require('node:fs');
const yaml = require('yaml');

const escape = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A phrase as whole words, over the end of a line as well. */
function patternOf(phrase) {
  const words = phrase.split(' ').map(escape).join('\\s+');
  const start = /^\w/.test(phrase) ? '\\b' : '';
  const end = /\w$/.test(phrase) ? '\\b' : '';
  return `${start}${words}${end}`;
}

function compileEntry({ phrase, pattern, use, allowedIn = [] }) {
  if (typeof use !== 'string' || (phrase === undefined) === !pattern) {
    throw new Error(
      `An entry of the vocabulary needs 'use', and either 'phrase' or 'pattern': ${JSON.stringify(
        { phrase, pattern, use },
      )}`,
    );
  }
  const source = pattern ?? [phrase].flat().map(patternOf).join('|');
  return { regexp: new RegExp(source, 'gi'), use, allowedIn };
}

function isWithin(file, places) {
  return places.some(place => file === place || file.startsWith(`${place}/`));
}

/** Words and phrases that the project does not use, each with a better one. */
class Vocabulary {
  #entries;

  constructor(entries) {
    this.#entries = entries.map(compileEntry);
  }

  static fromFile(file) {
    return new Vocabulary(yaml.parse(fs.readFileSync(file, 'utf8')));
  }

  /** What a text of `file` should not say: `{ index, phrase, suggestion }`. */
  find(text, file) {
    const found = [];
    for (const { regexp, use, allowedIn } of this.#entries) {
      if (isWithin(file, allowedIn)) continue;
      for (const match of text.matchAll(regexp)) {
        found.push({ index: match.index, phrase: match[0], suggestion: use });
      }
    }
    return found;
  }
}

module.exports = { Vocabulary };
