const fs = require('node:fs');
const path = require('node:path');
const { stripVTControlCharacters } = require('node:util');

/** Lines that are shown of a backend that did not come up. */
const LAST_LINES = 40;

/** As Backstage begins the line of an error: instant, name of the logger, level. */
const ERROR = /^\S+ \S+ error /;

/**
 * What the backend says: all of it in a file, and on the screen only errors, since an
 * address that scrolled away is hard to find.
 */
class BackendLog {
  #file;
  #verbose;
  #output;
  #stream;
  #last = [];

  /** `file` is overwritten; with `verbose` every line is shown. */
  constructor({ file, verbose, output = process.stdout }) {
    this.#file = file;
    this.#verbose = verbose;
    this.#output = output;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    // By descriptor: what was said last is there however this process ends.
    this.#stream = fs.openSync(file, 'w');
  }

  add(line) {
    const text = stripVTControlCharacters(line);
    fs.writeSync(this.#stream, `${text}\n`);
    this.#last = [...this.#last, text].slice(-LAST_LINES);
    if (this.#verbose || ERROR.test(text)) {
      this.#output.write(`[backend] ${line}\n`);
    }
  }

  /** Why the backend is not there: its last words, unless they are on the screen. */
  explain(reason) {
    const words = this.#verbose ? [] : this.#last;
    return [
      ...words,
      `The backend ${reason}. All that it said is in ${this.#file}.`,
    ].join('\n');
  }
}

module.exports = { BackendLog };
