const { parseArgs } = require('node:util');
const { MAJORS, parseNode } = require('../lib/nodeOption.cjs');
const { Problem } = require('../lib/Problem.cjs');

const HELP = `npm start -- [options]

  --app <folder>         app under packages/ to start: app (default) or app-legacy
  --port <port>          port of the frontend, in place of the configured one
  --backend-port <port>  port of the backend, in place of the configured one
  --config <file>        configuration to load in place of app-config.yaml; repeatable
  --node <major>         run with this Node: ${MAJORS.join(
    ', ',
  )}; fetched if need be (Linux on x64)
  --no-open              never open a browser
  --no-install           take the dependencies as they are
`;

const APPS = ['app', 'app-legacy'];

function parsePort(name, text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Problem(`--${name} is '${text}': expected a port from 1 to 65535.`);
}

function parseValues(args) {
  try {
    return parseArgs({
      args,
      options: {
        app: { type: 'string', default: 'app' },
        port: { type: 'string' },
        'backend-port': { type: 'string' },
        config: { type: 'string', multiple: true, default: [] },
        node: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        'no-install': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new Problem(`${error.message}\n\n${HELP}`);
  }
}

function parseStartOptions(args) {
  const values = parseValues(args);
  if (!APPS.includes(values.app)) {
    throw new Problem(
      `--app is '${values.app}': expected ${APPS.join(' or ')}.`,
    );
  }
  return {
    help: values.help,
    app: values.app,
    port: parsePort('port', values.port),
    backendPort: parsePort('backend-port', values['backend-port']),
    configs: values.config,
    /** Another Node to run with, and what to tell it. */
    node: parseNode(values.node, args),
    open: !values['no-open'],
    install: !values['no-install'],
  };
}

module.exports = { parseStartOptions, HELP };
