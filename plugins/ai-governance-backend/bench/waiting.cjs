/* What is waited for before something can be measured. */
const net = require('node:net');

const sleep = ms =>
  new Promise(resolve => {
    setTimeout(resolve, ms);
  });

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise(resolve => server.close(resolve));
  return port;
}

async function until(test, what, seconds = 1200) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await test()) return;
    await sleep(250);
  }
  throw new Error(`Waited ${seconds} s for ${what}`);
}

module.exports = { freePort, sleep, until };
