const http = require('node:http');
const { waitForAnswer } = require('./waitForAnswer.cjs');

describe('waitForAnswer', () => {
  let server;

  function serve(statusCodes) {
    const left = [...statusCodes];
    server = http.createServer((_, response) => {
      response.statusCode = left.length > 1 ? left.shift() : left[0];
      response.end('x');
    });
    return new Promise(resolve => {
      server.listen(0, '127.0.0.1', () =>
        resolve(`http://127.0.0.1:${server.address().port}`),
      );
    });
  }

  afterEach(() => new Promise(resolve => server.close(resolve)));

  it('waits out the answers that say not yet', async () => {
    const url = await serve([503, 503, 200]);
    const requests = [];
    server.on('request', request => requests.push(request.url));
    await waitForAnswer({ url, signal: new AbortController().signal });
    expect(requests).toHaveLength(3);
  });

  it('gives up when told so', async () => {
    const url = await serve([503]);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    await waitForAnswer({ url, signal: controller.signal });
    expect(controller.signal.aborted).toBe(true);
  });
});
