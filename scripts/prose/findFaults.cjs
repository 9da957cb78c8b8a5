const writeGood = require('write-good');
const { markdownText } = require('./markdownText.cjs');
const { sourceTexts } = require('./sourceTexts.cjs');

/**
 * The checks of write-good that are right nearly always: a word that stands twice,
 * a sentence that starts with "So", a cliché. Its others ask for a style that a
 * reference cannot have, such as no passive, no "there is" and no "often".
 */
const WRITE_GOOD = {
  passive: false,
  weasel: false,
  adverb: false,
  thereIs: false,
  tooWordy: false,
};

/** Cells of a table and numbers may repeat; a word within a sentence may not. */
function isRepetition(word, before, gap) {
  return (
    /^[a-z]+$/i.test(word) &&
    new RegExp(`\\b${word}$`, 'i').test(before) &&
    !/\n\s*\n/.test(gap)
  );
}

/** For write-good a sentence begins with each line. */
function isSentenceStart(before, gap) {
  return /(^|[.!?|>*-])$/.test(before) || /\n\s*\n/.test(gap);
}

/** Whether what write-good found is one: it knows neither tables nor lines that go on. */
function isFault(text, { index, phrase, suggestion }) {
  const before = text.slice(0, index).trimEnd();
  const gap = text.slice(before.length, index);
  if (suggestion.endsWith('is repeated')) {
    return isRepetition(phrase, before, gap);
  }
  return suggestion !== 'adds no meaning' || isSentenceStart(before, gap);
}

/** What write-good says of a text; its place may begin at the blank before a word. */
function toFault(text, { index, offset, reason }) {
  const start = index + /^\s*/.exec(text.slice(index))[0].length;
  return {
    index: start,
    phrase: text.slice(start, start + offset).trimEnd(),
    suggestion: reason.slice(offset + 3),
  };
}

/** The faults of one text: `{ index, phrase, suggestion }`. */
function findInText(text, { file, vocabulary }) {
  const general = writeGood(text, WRITE_GOOD)
    .map(fault => toFault(text, fault))
    .filter(fault => isFault(text, fault));
  return [...vocabulary.find(text, file), ...general].sort(
    (a, b) => a.index - b.index,
  );
}

const lineAt = (text, index) => text.slice(0, index).split('\n').length;

function textsOf(file, content, comments) {
  if (file.endsWith('.md')) return [{ line: 1, text: markdownText(content) }];
  if (/\.ya?ml$/.test(file)) return [{ line: 1, text: content }];
  return sourceTexts(content, {
    fileName: file,
    everyString: file.includes('/translation/'),
    comments: comments || file.endsWith('.d.ts'),
  });
}

/**
 * The faults of a file, in the order of its lines: `{ file, line, phrase, suggestion }`.
 * `comments` has the comments of sources read as well.
 */
function findFaults(file, content, { vocabulary, comments = false }) {
  return textsOf(file, content, comments)
    .flatMap(({ line, text }) =>
      findInText(text, { file, vocabulary }).map(fault => ({
        file,
        line: line + lineAt(text, fault.index) - 1,
        phrase: fault.phrase.replace(/\s+/g, ' '),
        suggestion: fault.suggestion,
      })),
    )
    .sort((a, b) => a.line - b.line);
}

module.exports = { findFaults };
