/** What one step found: a list of checks, each with the reason where it failed. */
class Report {
  #print;
  checks = [];
  skipped = [];

  constructor(print = () => {}) {
    this.#print = print;
  }

  /** Notes one check. `why` is told where it failed: text, or a list with a line each. */
  check(title, ok, why = '') {
    const reason = ok ? undefined : [why].flat().join('\n');
    this.checks.push({ title, ok: Boolean(ok), why: reason });
    this.#print(`${ok ? '  ok' : '  FAILED'}: ${title}`);
    if (reason) this.#print(reason.replace(/^/gm, '    '));
    return Boolean(ok);
  }

  /** Passes where the list is empty, and fails with its lines otherwise. */
  none(title, faults) {
    return this.check(title, faults.length === 0, faults);
  }

  /** Passes where the function ends without an error. Resolves with its result. */
  async attempt(title, run) {
    try {
      const result = await run();
      this.check(title, true);
      return result;
    } catch (error) {
      this.check(title, false, error.message);
      return undefined;
    }
  }

  /**
   * Notes what cannot be tried on this machine, for a reason that lies outside of the
   * repository. It counts neither as passed nor as failed, and is told at the end.
   */
  skip(title, why) {
    this.skipped.push({ title, why });
    this.#print(`  NOT RUN: ${title}: ${why}`);
  }

  /** A figure worth knowing that decides nothing. */
  note(text) {
    this.#print(`  ${text}`);
  }

  get passed() {
    return this.checks.filter(({ ok }) => ok).length;
  }

  get failed() {
    return this.checks.length - this.passed;
  }
}

module.exports = { Report };
