const path = require('node:path');

/** What every unit test stands on. */
const EVERYTHING =
  /^(?:package\.json|yarn\.lock|backstage\.json|tsconfig\.json|\.yarnrc\.yml|scripts\/jest\/.*)$/;

/** What no unit test reads, although it is in a package. */
const NOTHING =
  /^(?:plugins|packages)\/[^/]+\/(?:(?:report|cli-report)[\w.-]*\.md|CHANGELOG\.md|\.eslintrc\.js|LICENSE|catalog-info\.yaml)$/;

/** How a source names a file that it reads: the path, or a folder that it is in. */
function namesOf(file) {
  const names = [file.replace(/\.[^./]+$/, '')];
  const segments = path.posix.dirname(file).split('/');
  for (let count = segments.length; count > 1; count -= 1) {
    names.push(segments.slice(0, count).join('/'));
  }
  const [top] = segments;
  if (segments[0] !== '.') names.push(`'${top}'`, `/${top}'`);
  return names;
}

const isOfTests = file => /\.test\.tsx?$|\/__\w+__\//.test(file);

/** The sources that a changed file stands for. */
function sourcesOf(file, graph) {
  if (graph.has(file)) return [file];
  const folder = graph.folderOf(file);
  if (!folder) {
    const readers = graph.mentioning(namesOf(file));
    // To the code itself, a page of the documentation is an address.
    return file.startsWith('docs/') ? readers.filter(isOfTests) : readers;
  }
  const isCode = /\/src\/.*\.(?:ts|tsx|js|cjs)$/.test(file);
  // A source that is gone: whatever imports it by this name.
  if (isCode) return [file];
  if (file.endsWith('.md')) {
    const readers = graph.mentioning([path.posix.basename(file)]);
    return readers.filter(test => graph.folderOf(test) === folder);
  }
  const folders = graph.dependentsOf(folder);
  return graph.tests.filter(test => folders.includes(graph.folderOf(test)));
}

/** Data below `src` is read by its path, so that no import tells by whom. */
function readersOf(file, graph) {
  if (/\.(?:ts|tsx|js|cjs)$/.test(file) || !graph.has(file)) return [];
  const folders = graph.dependentsOf(graph.folderOf(file));
  return graph.tests.filter(test => folders.includes(graph.folderOf(test)));
}

/** The unit tests that a change can reach: `all`, or their files. */
function selectTests(files, graph) {
  if (files.some(file => EVERYTHING.test(file))) return 'all';
  const starts = files
    .filter(file => !NOTHING.test(file))
    .flatMap(file => [...sourcesOf(file, graph), ...readersOf(file, graph)]);
  const reached = graph.reach(starts);
  return graph.tests.filter(test => reached.has(test));
}

module.exports = { selectTests };
