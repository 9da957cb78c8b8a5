/** A problem that the reader can solve. Printed as one sentence, without a stack. */
class Problem extends Error {
  constructor(message) {
    super(message);
    this.name = 'Problem';
  }
}

module.exports = { Problem };
