const { parseArgs } = require('node:util');
const { Problem } = require('../lib/Problem.cjs');

function help(steps) {
  const list = steps
    .map(({ id, title }) => `    ${id.padEnd(12)} ${title}`)
    .join('\n');
  return `node scripts/adoption/run.cjs [options]

  --short          what needs no portal: packing, its checks, the command line alone
  --only <step>    this step, and those that it needs; repeatable, or a list with commas
  --write          record the sizes of the packages and of the start of a portal instead of comparing them
  --fresh          make the portals again instead of starting from those of an earlier run

  Steps:
${list}
`;
}

function parseValues(args, steps) {
  try {
    return parseArgs({
      args,
      options: {
        short: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true, default: [] },
        write: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new Problem(`${error.message}\n\n${help(steps)}`);
  }
}

/** The steps with these ids and all that they need, in their own order. */
function withNeeded(ids, steps) {
  const wanted = new Set(ids);
  for (const step of [...steps].reverse()) {
    if (wanted.has(step.id)) {
      for (const needed of step.needs ?? []) wanted.add(needed);
    }
  }
  return steps.filter(({ id }) => wanted.has(id));
}

/** `steps` are all that exist; each needs only such as come before it. */
function parseAdoptionOptions(args, steps) {
  const values = parseValues(args, steps);
  const known = steps.map(({ id }) => id);
  const only = values.only.flatMap(text => text.split(','));
  for (const id of only) {
    if (!known.includes(id)) {
      throw new Problem(
        `--only is '${id}': expected one of ${known.join(', ')}.`,
      );
    }
  }
  const short = steps.filter(step => step.short).map(({ id }) => id);
  const all = values.short ? short : known;
  return {
    help: values.help ? help(steps) : undefined,
    steps: withNeeded(only.length > 0 ? only : all, steps),
    write: values.write,
    fresh: values.fresh,
  };
}

module.exports = { parseAdoptionOptions };
