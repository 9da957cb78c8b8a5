const { parseArgs } = require('node:util');
const { MAJORS, parseNode } = require('../lib/nodeOption.cjs');
const { Problem } = require('../lib/Problem.cjs');

function help(ids) {
  return `npm test -- [options]

  --only <check>   run this check alone; repeatable. One of: ${ids.join(', ')}
  --spec <name>    of the browser tests, run this file alone, such as records; repeatable
  --changed [ref]  run what a change since ref can reach (else since origin/main or main)
  --node <major>   run with this Node: ${MAJORS.join(
    ', ',
  )}; fetched if need be (Linux on x64), in a copy
                   of the repository below temp/
  --no-install     take the dependencies as they are
`;
}

/** `--changed=ref` as `--changed ref`: its value may be missing. */
function splitChanged(args) {
  return args.flatMap(arg =>
    arg.startsWith('--changed=') ? arg.split(/=(.*)/).slice(0, 2) : [arg],
  );
}

function parseValues(args, usage) {
  try {
    const { values, positionals } = parseArgs({
      args: splitChanged(args),
      allowPositionals: true,
      options: {
        only: { type: 'string', multiple: true, default: [] },
        spec: { type: 'string', multiple: true, default: [] },
        node: { type: 'string' },
        changed: { type: 'boolean', default: false },
        'no-install': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (positionals.length > (values.changed ? 1 : 0)) {
      throw new Error(`Unexpected argument '${positionals.at(-1)}'.`);
    }
    return { ...values, ref: positionals[0] };
  } catch (error) {
    throw new Problem(`${error.message}\n\n${usage}`);
  }
}

/** `ids` are the checks that exist. */
function parseTestOptions(args, ids) {
  const usage = help(ids);
  const values = parseValues(args, usage);
  const only = values.only.flatMap(text => text.split(','));
  for (const id of only) {
    if (!ids.includes(id)) {
      throw new Problem(
        `--only is '${id}': expected one of ${ids.join(', ')}.`,
      );
    }
  }
  return {
    help: values.help ? usage : undefined,
    /** Another Node to run with, and what to tell it. */
    node: parseNode(values.node, args),
    /** Those that were named. */
    chosen: only,
    selected: only.length > 0 ? ids.filter(id => only.includes(id)) : ids,
    /** Files of browser tests, for `e2e` alone. */
    specs: values.spec.flatMap(text => text.split(',')),
    /** Since which commit a change counts; `ref` is undefined for the usual one. */
    changed: values.changed ? { ref: values.ref } : undefined,
    install: !values['no-install'],
  };
}

module.exports = { parseTestOptions };
