const fs = require('node:fs');
const path = require('node:path');
const { readJson, resolveRoot, rootDir } = require('../lib/workspace.cjs');
const { failure, reconcile } = require('./countResults.cjs');

/** Milliseconds that a check may take when it does not say otherwise. */
const TIMEOUT_MS = 40 * 60_000;

async function runProcess({ check, choice, processes, env, cpuFile, onLine }) {
  const child = processes.start({
    args: [
      '--require',
      require.resolve('./insideCheck.cjs'),
      ...check.args(choice),
    ],
    cwd: rootDir,
    env: {
      ...process.env,
      ...env,
      CHECK_CPU_FILE: cpuFile,
      ...(check.nice && { CHECK_NICE: String(check.nice) }),
    },
    onLine,
  });
  const limit = check.timeoutMs ?? TIMEOUT_MS;
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    child.end();
  }, limit);
  const { code, signal } = await child.exited;
  clearTimeout(timer);
  // A runner that ended may have left something behind.
  await child.end();
  if (timedOut)
    return { error: `still running after ${limit / 60_000} minutes` };
  return signal ? { error: `ended by ${signal}` } : { code };
}

function countReport(check, code) {
  if (!fs.existsSync(check.report)) {
    return failure(`the runner ended with ${code} and wrote no results`);
  }
  try {
    return reconcile(check.count(readJson(check.report)), code);
  } catch (error) {
    return failure(`the results cannot be read: ${error.message}`);
  }
}

function toResult(check, { error, code }) {
  if (error) return failure(error);
  if (check.count) return countReport(check, code);
  return code === 0
    ? { passed: 1, failed: 0, skipped: 0, notes: [] }
    : failure(`ended with ${code}`);
}

/** What the process left behind; one that was ended from outside leaves nothing. */
function takeCpuSeconds(file) {
  if (!fs.existsSync(file)) return undefined;
  const seconds = Number(fs.readFileSync(file, 'utf8'));
  fs.rmSync(file);
  return seconds;
}

/**
 * Runs one check to its end, whatever happens. The output goes to a log file,
 * and a test runner's also to the terminal as it comes. `choice` is what the check's
 * arguments are made from.
 */
async function runCheck({ check, choice = {}, processes, env, print }) {
  const started = Date.now();
  const logFile = check.logFile ?? resolveRoot('temp/test', `${check.id}.log`);
  fs.mkdirSync(path.dirname(logFile), { recursive: true });
  const cpuFile = `${logFile}.cpu`;
  for (const file of [check.report, cpuFile]) {
    if (file) fs.rmSync(file, { force: true });
  }
  const lines = [];
  const onLine = line => {
    lines.push(line);
    if (check.count) print(line);
  };
  const reason = check.blocked?.();
  const outcome = reason
    ? { error: reason }
    : await runProcess({ check, choice, processes, env, cpuFile, onLine });
  const result = toResult(check, outcome);
  fs.writeFileSync(logFile, `${lines.join('\n')}\n`);
  if (result.failed > 0 && !check.count) lines.forEach(print);
  return {
    ...result,
    id: check.id,
    milliseconds: Date.now() - started,
    cpuSeconds: takeCpuSeconds(cpuFile),
  };
}

module.exports = { runCheck };
