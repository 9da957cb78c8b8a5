const { parseArgs } = require('node:util');
const { Problem } = require('../lib/Problem.cjs');

function help(ids) {
  return `npm test -- [options]

  --only <check>   run this check alone; repeatable. One of: ${ids.join(', ')}
  --no-install     take the dependencies as they are
`;
}

function parseValues(args, ids) {
  try {
    return parseArgs({
      args,
      options: {
        only: { type: 'string', multiple: true, default: [] },
        'no-install': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
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
    install: !values['no-install'],
  };
}

module.exports = { parseTestOptions };
