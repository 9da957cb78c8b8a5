const fs = require('node:fs');
const path = require('node:path');

/** Where the workers of a run find the groups. */
const VARIABLE = 'AI_GOVERNANCE_TEST_GROUPS';

/** Fewer test files than this are run one by one, as somebody who edits one expects. */
const LEAST_FILES = 20;

/** Bytes and files of a group: enough to share what they load, and to keep all cores busy. */
const MOST_BYTES = 60_000;
const MOST_FILES = 12;

/** What changes modules or mocks for others, or asks for a page of its own. */
const ALONE =
  /jest\.(mock|doMock|unmock|resetModules|isolateModules|resetAllMocks|restoreAllMocks)\b|@jest-environment/;

/** What waits for backends and databases takes longer than its text is long. */
const STARTS =
  /\b(startPortal|startTestBackend|startWebSocketBackend|eachSupportedId)\b/g;
const BYTES_PER_START = 10_000;

/** How long a test file may take beside others, in bytes of one that starts nothing. */
function weigh(text) {
  return text.length + BYTES_PER_START * (text.match(STARTS) ?? []).length;
}

/** The one that a group is called by comes first. */
function toGroups(files) {
  const groups = [];
  let bytes = 0;
  for (const { file, size } of files) {
    const group = groups.at(-1);
    const fits = group?.length < MOST_FILES && bytes + size <= MOST_BYTES;
    if (fits) group.push(file);
    else groups.push([file]);
    bytes = fits ? bytes + size : size;
  }
  return groups;
}

const byPath = (a, b) => (a.file < b.file ? -1 : 1);

/**
 * Groups of test files that share the modules which they load, by the file that leads each.
 * Neighbours load alike, so that a group is made of neighbours of one project.
 *
 * @param tests - `{ project, file }` of each test file
 */
function groupTests(tests, read = file => fs.readFileSync(file, 'utf8')) {
  if (tests.length < LEAST_FILES) return {};
  const projects = new Map();
  for (const { project, file } of tests) {
    const text = read(file);
    if (ALONE.test(text)) continue;
    const files = projects.get(project) ?? [];
    projects.set(project, [...files, { file, size: text.length }]);
  }
  const groups = [...projects.values()]
    .flatMap(files => toGroups(files.sort(byPath)))
    .filter(files => files.length > 1);
  return Object.fromEntries(groups.map(files => [files[0], files]));
}

/**
 * The longest first: what begins last ends last, while the other workers have nothing to do.
 *
 * @param leaders - files that stand for their groups
 */
function sortByWeight(
  leaders,
  groups,
  read = file => fs.readFileSync(file, 'utf8'),
) {
  const weights = new Map(
    leaders.map(leader => [
      leader,
      (groups[leader] ?? [leader]).reduce((sum, f) => sum + weigh(read(f)), 0),
    ]),
  );
  return [...leaders].sort((a, b) => weights.get(b) - weights.get(a));
}

/** Hands the groups to the workers, which are forked after that. */
function announce(groups, env = process.env) {
  env[VARIABLE] = JSON.stringify(groups);
}

/** The test files that a file leads, itself among them. */
function groupOf(file, env = process.env) {
  return JSON.parse(env[VARIABLE] ?? '{}')[file] ?? [file];
}

/** What a test file is called in the results. */
function nameOf(file, root) {
  return path.relative(root, file).split(path.sep).join('/');
}
module.exports = { announce, groupOf, groupTests, nameOf, sortByWeight };
