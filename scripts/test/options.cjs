const { parseArgs } = require('node:util');
const { Problem } = require('../lib/Problem.cjs');

function help(ids) {
  return `npm test -- [options]

  --only <check>   run this check alone; repeatable. One of: ${ids.join(', ')}
  --changed [ref]  run what a change since ref can reach (else since origin/main or main)
  --no-install     take the dependencies as they are
`;
}

/** `--changed=ref` as `--changed ref`: its value may be missing. */
function splitChanged(args) {
  return args.flatMap(arg =>
    arg.startsWith('--changed=') ? arg.split(/=(.*)/).slice(0, 2) : [arg],
  );
}

function parseValues(args, ids) {
  try {
    const { values, positionals } = parseArgs({
      args: splitChanged(args),
      allowPositionals: true,
      options: {
        only: { type: 'string', multiple: true, default: [] },
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
    throw new Problem(`${error.message}\n\n${help(ids)}`);
  }
}

/** `ids` are the checks that exist. */
function parseTestOptions(args, ids) {
  const values = parseValues(args, ids);
  const only = values.only.flatMap(text => text.split(','));
  for (const id of only) {
    if (!ids.includes(id)) {
      throw new Problem(
        `--only is '${id}': expected one of ${ids.join(', ')}.`,
      );
    }
  }
  return {
    help: values.help ? help(ids) : undefined,
    /** Those that were named. */
    chosen: only,
    selected: only.length > 0 ? ids.filter(id => only.includes(id)) : ids,
    /** Since which commit a change counts; `ref` is undefined for the usual one. */
    changed: values.changed ? { ref: values.ref } : undefined,
    install: !values['no-install'],
  };
}

module.exports = { parseTestOptions };
