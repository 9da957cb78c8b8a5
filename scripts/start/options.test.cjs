const { parseStartOptions } = require('./options.cjs');

describe('parseStartOptions', () => {
  it('starts the app on the configured ports when nothing is said', () => {
    expect(parseStartOptions([])).toEqual({
      help: false,
      app: 'app',
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
  ])('refuses %j and says what is allowed', (args, message) => {
    expect(() => parseStartOptions(args)).toThrow(message);
  });
});
