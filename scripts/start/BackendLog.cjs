const fs = require('node:fs');
const path = require('node:path');
const { stripVTControlCharacters } = require('node:util');

/** Lines that are shown of a backend that did not come up. */
const LAST_LINES = 40;

/** As Backstage begins the line of an error: instant, name of the logger, level. */
const ERROR = /^\S+ \S+ error /;

/** Characters of an error on the screen; what follows are its circumstances. */
const WIDTH = 400;

/**
 * What is printed when the backend stops: Backstage's own words, or the line
 * that Node adds below an error that nobody caught. The process itself may go on.
 */
const GAVE_UP = /Backend startup failed|^Node\.js v\d+\./;

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
  #isErrorShown = false;

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
    if (this.#verbose) this.#output.write(`[backend] ${line}\n`);
    else if (ERROR.test(text)) {
      this.#isErrorShown = true;
      this.#output.write(`[backend] ${text.slice(0, WIDTH)}\n`);
    }
  }

  /** Why the backend is not there: its last words, unless they are on the screen. */
  explain(reason) {
    const words = this.#verbose || this.#isErrorShown ? [] : this.#last;
    return [
      ...words,
      `The backend ${reason}. All that it said is in ${this.#file}.`,
    ].join('\n');
  }
}

module.exports = { BackendLog, GAVE_UP };
