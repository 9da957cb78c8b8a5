const { announce, groupTests } = require('./groups.cjs');
const { resolveOf } = require('./resolveOf.cjs');

const Sequencer = require(resolveOf(
  ['jest', '@jest/core'],
  '@jest/test-sequencer',
)).default;

/** Jest's order of test files, in which the first of a group stands for all of it. */
module.exports = class GroupSequencer extends Sequencer {
  sort(tests) {
    const groups = groupTests(
      tests.map(({ path, context }) => ({
        file: path,
        project: context.config.rootDir,
      })),
    );
    announce(groups);
    const led = new Set(Object.values(groups).flatMap(files => files.slice(1)));
    return super.sort(tests.filter(({ path }) => !led.has(path)));
  }
};
