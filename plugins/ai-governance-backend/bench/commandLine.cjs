/*
 * The command line as it is published: `check` of one file, and of 10,000 files. Builds it
 * first, and prints the times with the load of the machine.
 *
 *   node plugins/ai-governance-backend/bench/commandLine.cjs
 */
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const CLI = path.resolve(__dirname, '../../../packages/cli');
const COMMAND = path.join(CLI, 'dist/index.cjs.js');

const FILES = 10_000;
const RUNS = 15;
/** What is aimed at, in milliseconds. */
const GOALS = { one: 300, many: 20_000 };

const descriptor = index => `apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: system-${index}
  title: System ${index}
spec:
  type: predictive
  lifecycle: production
  lifecycleStage: operation-monitoring
  owner: team-${index % 200}
  version: 1.${index % 40}.0
  intendedUse:
    purpose: Propose a monthly credit limit to a case handler from repayments.
    users: [case handlers]
    affectedPersons: [customers]
    outOfScope: [refusals without a person]
  risk:
    class: high
    rationale: Annex III point 5(b), creditworthiness.
    classifiedOn: '2026-01-05'
    annexIII: ['5(b)']
  models:
    - { name: limit-model, version: 2.1.0 }
  monitoring:
    owner: team-${index % 200}
    dashboard: https://dashboards.example.com/${index}
    metrics:
      - { metric: drift, kind: drift, comparator: lte, threshold: 0.2, cadence: P1D }
`;

function time(args, cwd) {
  const start = process.hrtime.bigint();
  execFileSync(process.execPath, [COMMAND, 'check', ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function report(what, times, goal) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = share =>
    Math.round(sorted[Math.floor(share * (sorted.length - 1))]);
  const verdict = at(0.5) <= goal ? 'within' : 'above';
  process.stdout.write(
    `${what}: median ${at(0.5)} ms, least ${at(0)} ms, most ${at(1)} ms; ` +
      `${verdict} the goal of ${goal} ms\n`,
  );
}

function main() {
  execFileSync(process.execPath, ['scripts/build.cjs'], {
    cwd: CLI,
    stdio: 'inherit',
  });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const [load] = os.loadavg();
  process.stdout.write(
    `${os.cpus().length} processors, load ${load.toFixed(1)}, Node ${
      process.version
    }\n`,
  );
  try {
    for (let index = 0; index < FILES; index++) {
      const place = path.join(folder, `group-${index % 100}`);
      fs.mkdirSync(place, { recursive: true });
      fs.writeFileSync(path.join(place, `s${index}.yaml`), descriptor(index));
    }
    const one = path.join('group-0', 's0.yaml');
    const single = Array.from({ length: RUNS }, () => time([one], folder));
    report('one file', single, GOALS.one);
    const all = ['group-*/*.yaml', '--format', 'json'];
    const many = [1, 2, 3].map(() => time(all, folder));
    report(`${FILES.toLocaleString('en-US')} files`, many, GOALS.many);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

main();
