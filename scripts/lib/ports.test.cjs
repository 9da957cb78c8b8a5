const net = require('node:net');
const { findFreePort, isPortFree, requireFreePorts } = require('./ports.cjs');

describe('ports', () => {
  let server;

  async function occupy(host) {
    const port = await findFreePort();
    server = net.createServer();
    await new Promise((resolve, reject) =>
      server.once('error', reject).listen({ port, host }, resolve),
    );
    return port;
  }

  afterEach(
    () => new Promise(resolve => (server ? server.close(resolve) : resolve())),
  );

  it.each(['127.0.0.1', '0.0.0.0'])(
    'sees that a port is taken on %s',
    async host => {
      expect(await isPortFree(await occupy(host))).toBe(false);
    },
  );

  it('names the port and the option that chooses another', async () => {
    const port = await occupy('127.0.0.1');
    await expect(
      requireFreePorts([
        {
          port: await findFreePort(),
          what: 'frontend',
          option: 'npm start -- --port',
        },
        { port, what: 'backend', option: 'npm run dev -- --backend-port' },
      ]),
    ).rejects.toThrow(
      `Port ${port}, where the backend listens, is in use: end the program that holds it, or choose another with \`npm run dev -- --backend-port <port>\`.`,
    );
  });

  it('is content when all are free', async () => {
    const port = await findFreePort();
    expect(await isPortFree(port)).toBe(true);
    await expect(
      requireFreePorts([
        { port, what: 'frontend', option: 'npm start -- --port' },
      ]),
    ).resolves.toBeUndefined();
  });
});
