const { parseArgs } = require('node:util');
const { MAJORS, parseNode } = require('../lib/nodeOption.cjs');
const { Problem } = require('../lib/Problem.cjs');

const HELP = `npm start -- [options]

  --app <folder>         app under packages/ to start: app (default) or app-legacy
  --dev                  the portal that reloads what you edit (npm run dev): the
                         frontend from a development server of its own
  --port <port>          port of the portal, in place of the configured one
  --backend-port <port>  with --dev, port of the backend
  --config <file>        configuration to load in place of app-config.yaml; repeatable
  --node <major>         run with this Node: ${MAJORS.join(
    ', ',
  )}; fetched if need be (Linux on x64)
  --verbose              print all that the backend says, not only what goes wrong
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
        dev: { type: 'boolean', default: false },
        port: { type: 'string' },
        'backend-port': { type: 'string' },
        config: { type: 'string', multiple: true, default: [] },
        node: { type: 'string' },
        verbose: { type: 'boolean', default: false },
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
  if (values['backend-port'] !== undefined && !values.dev) {
    throw new Problem(
      '--backend-port goes with --dev: without it the backend serves the frontend, on --port.',
    );
  }
  return {
    help: values.help,
    app: values.app,
    dev: values.dev,
    port: parsePort('port', values.port),
    backendPort: parsePort('backend-port', values['backend-port']),
    configs: values.config,
    /** Another Node to run with, and what to tell it. */
    node: parseNode(values.node, args),
    verbose: values.verbose,
    open: !values['no-open'],
    install: !values['no-install'],
  };
}

module.exports = { parseStartOptions, HELP };
