const { announce, groupTests, sortByWeight } = require('./groups.cjs');
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
    const sorted = super.sort(tests.filter(({ path }) => !led.has(path)));
    // Jest knows how long the leader took the last time, with all that it leads.
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const byPath = new Map(sorted.map(test => [test.path, test]));
    return sortByWeight([...byPath.keys()], groups).map(p => byPath.get(p));
  }
};
