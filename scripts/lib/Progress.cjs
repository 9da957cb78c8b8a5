/** Milliseconds between two signs of life of a step, where lines stay on a screen or in a log. */
const LINE_PAUSE_MS = 20_000;

/** Milliseconds between two of them where one line is written again and again. */
const TERMINAL_PAUSE_MS = 1_000;

/** `8 s`, `1 min 12 s`. */
function formatDuration(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Says which step of several a command is at, how long such a step takes, how long it
 * has been at it, and how long it took in the end.
 */
class Progress {
  #total;
  #output;
  #done = 0;
  #began = Date.now();

  /** `total` is the number of steps; `output` is where the lines go. */
  constructor({ total, output = process.stdout }) {
    this.#total = total;
    this.#output = output;
  }

  /** A step that had nothing to do. */
  skip(text) {
    this.#done += 1;
    this.#output.write(`${this.#number()} ${text}\n`);
  }

  /** Runs one step; `hint` says how long it takes. Rejects as `work` does. */
  async step({ text, hint }, work) {
    this.#done += 1;
    const title = `${this.#number()} ${text}`;
    const began = Date.now();
    this.#output.write(`${title} (${hint})\n`);
    const timer = this.#showLife(began);
    try {
      const result = await work();
      this.#finish(`      done in ${formatDuration(Date.now() - began)}`);
      return result;
    } catch (error) {
      const end = error.name === 'AbortError' ? 'stopped' : 'failed';
      this.#finish(`      ${end} after ${formatDuration(Date.now() - began)}`);
      throw error;
    } finally {
      clearInterval(timer);
    }
  }

  /** How long it has been since the first step. */
  elapsed() {
    return formatDuration(Date.now() - this.#began);
  }

  #number() {
    return `[${this.#done}/${this.#total}]`;
  }

  /** On a terminal the line of the last sign of life gives way to the result. */
  #finish(line) {
    this.#output.write(`${this.#output.isTTY ? '\r\x1b[K' : ''}${line}\n`);
  }

  #showLife(began) {
    const { isTTY } = this.#output;
    const pause = isTTY ? TERMINAL_PAUSE_MS : LINE_PAUSE_MS;
    return setInterval(() => {
      const line = `      ${formatDuration(Date.now() - began)} so far`;
      this.#output.write(isTTY ? `\r\x1b[K${line}` : `${line}\n`);
    }, pause);
  }
}

module.exports = { Progress, formatDuration };
