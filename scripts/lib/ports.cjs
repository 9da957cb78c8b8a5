const net = require('node:net');
const { Problem } = require('./Problem.cjs');

/** Errors that say that this machine has no such address, not that it is taken. */
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

function canListen(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', error => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else if (NO_SUCH_ADDRESS.includes(error.code)) resolve(true);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () =>
      server.close(() => resolve(true)),
    );
  });
}

/** `localhost` is either of two addresses, so both have to be free. */
async function isPortFree(port) {
  for (const host of ['127.0.0.1', '::1']) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

/**
 * Throws the one sentence that names the first port in use. Of each, `what` says who
 * listens there and `option` the command that takes another one.
 */
async function requireFreePorts(ports) {
  for (const { port, what, option } of ports) {
    if (!(await isPortFree(port))) {
      throw new Problem(
        `Port ${port}, where the ${what} listens, is in use: end the program that holds it, or choose another with \`${option} <port>\`.`,
      );
    }
  }
}

/** A port that nothing listens on, for a trial that must not disturb others. */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

module.exports = { isPortFree, requireFreePorts, findFreePort };
