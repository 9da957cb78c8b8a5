/*
 * Loaded into the process of a check before anything else (`node --require`).
 * CHECK_NICE gives way to other checks by so much. When the check ends, the seconds
 * of CPU that it and every process it waited for have used are in the file that
 * CHECK_CPU_FILE names.
 */
const fs = require('node:fs');
const os = require('node:os');
const { isMainThread } = require('node:worker_threads');

/** In which the kernel counts, whatever the machine. */
const TICKS_PER_SECOND = 100;

/**
 * Seconds that the ended children took, from the text of `/proc/self/stat`. The
 * name of the program, in parentheses, may hold spaces.
 */
function childSeconds(stat) {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // Fields 16 and 17 of proc(5): user and system time of children that were waited for.
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

function usedSeconds() {
  const { user, system } = process.cpuUsage();
  const stat = fs.readFileSync('/proc/self/stat', 'utf8');
  return (user + system) / 1e6 + childSeconds(stat);
}

const { CHECK_CPU_FILE: file, CHECK_NICE: nice } = process.env;
// Processes that the check forks load this file as well, and are counted with it.
delete process.env.CHECK_CPU_FILE;
delete process.env.CHECK_NICE;

/**
 * Gives way to others. A check is a session of its own, and Linux may share the cores
 * between sessions first: then the nice value of the session counts.
 */
function giveWay(by) {
  os.setPriority(by);
  try {
    fs.writeFileSync('/proc/self/autogroup', String(by));
  } catch {
    // This system has no such file, or somebody has set a higher value.
  }
}

if (isMainThread && nice) giveWay(Number(nice));
if (isMainThread && file && process.platform === 'linux') {
  process.on('exit', () => fs.writeFileSync(file, String(usedSeconds())));
}

module.exports = { childSeconds };
