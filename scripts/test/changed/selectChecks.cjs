const { isProse } = require('../../prose/listFiles.cjs');
const { selectSpecs } = require('./browserSpecs.cjs');
const { selectTests } = require('./selectTests.cjs');

/** What every check stands on. */
const INSTALLED =
  /^(?:package\.json|yarn\.lock|\.yarnrc\.yml|backstage\.json)$/;

const CODE = /\.(?:ts|tsx|js|cjs|mjs)$/;

const IN_PACKAGE = /^(?:packages|plugins)\//;

/** Sources of packages that are published, without what only their tests read. */
const isPublished = file =>
  /^(?:plugins|packages\/cli)\//.test(file) &&
  !/\.test\.tsx?$|\/__\w+__\/|\/bench\/|\/dev\//.test(file);

/** For a check that runs as a whole or not at all: which files it looks at. */
const WHOLE = {
  generated: file =>
    /^plugins\/ai-governance-(?:common|backend)\/|^catalog-info\/|^scripts\/generate/.test(
      file,
    ),
  'lint-tools': file => /^(?:scripts|e2e-tests)\/|(?:^|\/)\.eslint/.test(file),
  knip: file => CODE.test(file) || /(?:package|knip)\.json$/.test(file),
  prose: file => isProse(file) || /^scripts\/prose\//.test(file),
  plan: file =>
    (IN_PACKAGE.test(file) && CODE.test(file)) || /^scripts\/lint\//.test(file),
  tsc: file => /\.(?:ts|tsx)$|(?:^|\/)(?:tsconfig|package)\.json$/.test(file),
  'api-reports': file =>
    isPublished(file) &&
    (CODE.test(file) || /report.*\.md$|package\.json$/.test(file)),
  packages: file => isPublished(file) && !/\.md$/.test(file),
  adoption: file => isPublished(file) || /^scripts\/adoption\//.test(file),
  // Its tests look at every tracked file, in seconds.
  tools: () => true,
};

/** Checks that use what another one makes. */
const NEEDS = { 'api-reports': ['tsc'], packages: ['tsc'], e2e: ['apps'] };

/** For a check that can be narrowed down: what is left of it. */
const NARROWED = {
  format: ({ files, exists }) => {
    const left = files.filter(exists);
    return left.length > 0 ? { only: left, why: countFiles(left) } : undefined;
  },
  lint: ({ files, base }) => {
    const found = files.filter(
      file => IN_PACKAGE.test(file) && CODE.test(file),
    );
    if (files.some(file => /(?:^|\/)\.eslint/.test(file))) {
      return { why: 'the rules changed' };
    }
    return found.length > 0
      ? { only: [base.commit], why: `packages of ${found[0]}${more(found)}` }
      : undefined;
  },
  unit: ({ files, graph }) => {
    const tests = selectTests(files, graph);
    if (tests === 'all') return { why: 'all test files' };
    if (tests.length === graph.tests.length) return { why: 'all test files' };
    return tests.length > 0
      ? {
          only: tests,
          why: `${tests.length} of ${graph.tests.length} test files import what changed`,
        }
      : undefined;
  },
  e2e: ({ files }) => {
    const specs = selectSpecs(files);
    if (specs === 'all') return { why: 'all browser tests' };
    return specs.length > 0
      ? { only: specs.map(name => `${name}.spec`), why: specs.join(', ') }
      : undefined;
  },
};

function countFiles(list) {
  return list.length === 1 ? '1 file' : `${list.length} files`;
}

function more(list) {
  return list.length > 1 ? ` and ${list.length - 1} more` : '';
}

function selectWhole(id, files) {
  const found = files.filter(WHOLE[id]);
  return found.length > 0 ? { why: `${found[0]}${more(found)}` } : undefined;
}

/**
 * What a change can reach: for each check that has to run, why, and what it can be
 * narrowed down to. `ids` are all checks; one that no rule knows always runs.
 */
function selectChecks({ ids, files, base, graph, exists }) {
  const selected = new Map();
  if (files.length === 0) return selected;
  const installed = files.find(file => INSTALLED.test(file));
  for (const id of ids) {
    const select = NARROWED[id] ?? (() => WHOLE[id] && selectWhole(id, files));
    const choice = installed
      ? { why: `${installed} changed` }
      : select({ files, base, graph, exists });
    const unknown = !NARROWED[id] && !WHOLE[id] && id !== 'apps';
    if (choice) selected.set(id, choice);
    else if (unknown)
      selected.set(id, { why: 'nothing says when it may be skipped' });
  }
  for (const [id, needed] of Object.entries(NEEDS)) {
    for (const other of selected.has(id) ? needed : []) {
      if (ids.includes(other) && !selected.has(other)) {
        selected.set(other, { why: `${id} needs it` });
      }
    }
  }
  return selected;
}

/** Lines that tell what runs and why, and what does not. */
function describeChoice({ ids, selected, files, base }) {
  const runs = ids.filter(id => selected.has(id));
  const rest = ids.filter(id => !selected.has(id));
  const commit = base.commit.slice(0, 7);
  return [
    `Changed since ${base.name} (${commit}): ${countFiles(files)}`,
    ...runs.map(id => `  ${id.padEnd(12)} ${selected.get(id).why}`),
    ...(rest.length > 0 ? [`  not reached: ${rest.join(', ')}`] : []),
  ];
}

module.exports = { selectChecks, describeChoice };
