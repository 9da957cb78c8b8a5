/**
 * Replaces what stands in a text exactly once.
 * @throws Error where it does not, as after an upgrade of the package that has it
 */
function replaceOnce(text, from, to) {
  const parts = text.split(from);
  if (parts.length !== 2) {
    throw new Error(
      `expected ${JSON.stringify(from)} once, found it ${
        parts.length - 1
      } times`,
    );
  }
  return parts.join(to);
}

module.exports = { replaceOnce };
