const { parseStartOptions } = require('./options.cjs');

describe('parseStartOptions', () => {
  it('serves the app on the configured port when nothing is said', () => {
    expect(parseStartOptions([])).toEqual({
      help: false,
      app: 'app',
      dev: false,
      verbose: false,
      port: undefined,
      backendPort: undefined,
      configs: [],
      open: true,
      install: true,
    });
  });

  it('takes other ports, another app and other configuration', () => {
    expect(
      parseStartOptions([
        '--app=app-legacy',
        '--dev',
        '--verbose',
        '--port',
        '4000',
        '--backend-port=4007',
        '--config=a.yaml',
        '--config=b.yaml',
        '--no-open',
        '--no-install',
      ]),
    ).toEqual({
      help: false,
      app: 'app-legacy',
      dev: true,
      verbose: true,
      port: 4000,
      backendPort: 4007,
      configs: ['a.yaml', 'b.yaml'],
      open: false,
      install: false,
    });
  });

  it.each([
    [['--port=x'], "--port is 'x': expected a port from 1 to 65535."],
    [['--port=70000'], "--port is '70000': expected a port from 1 to 65535."],
    [['--app=other'], "--app is 'other': expected app or app-legacy."],
    [['--prot=1'], '--prot'],
    [['--backend-port=4007'], '--backend-port goes with --dev'],
  ])('refuses %j and says what is allowed', (args, message) => {
    expect(() => parseStartOptions(args)).toThrow(message);
  });
});
