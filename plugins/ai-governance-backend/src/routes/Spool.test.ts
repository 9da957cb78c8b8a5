import express from 'express';
import { createServer, get, IncomingMessage, Server } from 'http';
import { AddressInfo } from 'net';
import { sendParts } from './sendFile';

const PART = 64 * 1024;

/** More than sockets hold on both sides. */
const PARTS = 400;

const FILE = { name: 'list.csv', type: 'text/csv' };

describe('an answer that is read slowly', () => {
  let server: Server;
  let made = 0;
  let isClosed = false;
  let finished: Promise<void>;
  let fails = false;

  async function* parts(): AsyncIterable<string> {
    try {
      for (let index = 0; index < PARTS; index++) {
        await new Promise(resolve => setImmediate(resolve));
        if (fails && index === PARTS - 1) throw new Error('gone');
        made++;
        yield String.fromCharCode(97 + (index % 26)).repeat(PART);
      }
    } finally {
      isClosed = true;
    }
  }

  beforeEach(async () => {
    made = 0;
    isClosed = false;
    fails = false;
    const app = express();
    app.get('/', (_, res) => {
      finished = sendParts(res, FILE, parts());
      finished.catch(() => {});
    });
    server = createServer(app);
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
  });

  afterEach(() => new Promise(resolve => server.close(resolve)));

  const ask = () =>
    new Promise<IncomingMessage>((resolve, reject) =>
      get(
        { port: (server.address() as AddressInfo).port, agent: false },
        resolve,
      ).on('error', reject),
    );

  async function until(isTrue: () => boolean) {
    while (!isTrue()) await new Promise(resolve => setTimeout(resolve, 5));
  }

  it('is made to its end before it is read, and whole when it is', async () => {
    const answer = await ask();
    answer.pause();
    await until(() => isClosed);
    expect(made).toBe(PARTS);
    let size = 0;
    let last = '';
    for await (const chunk of answer) {
      size += chunk.length;
      last = chunk.toString('latin1').slice(-1);
      expect(size).toBeLessThanOrEqual(PARTS * PART);
    }
    expect(size).toBe(PARTS * PART);
    expect(last).toBe(String.fromCharCode(97 + ((PARTS - 1) % 26)));
    await finished;
  });

  it('is whole where a part is read before all is made', async () => {
    const answer = await ask();
    const reader = answer[Symbol.asyncIterator]();
    const first = await reader.next();
    await until(() => isClosed);
    let size = first.value.length;
    for (let next = await reader.next(); !next.done; ) {
      size += next.value.length;
      next = await reader.next();
    }
    expect(size).toBe(PARTS * PART);
  });

  it('is not made any further for a client that has gone', async () => {
    const answer = await ask();
    answer.on('error', () => {});
    answer.destroy();
    await until(() => isClosed);
    await finished;
    expect(made).toBeLessThan(PARTS);
  });

  it('is cut off, and not ended, where it fails', async () => {
    fails = true;
    const answer = await ask();
    const read = async () => {
      for await (const _ of answer) continue;
    };
    await expect(read()).rejects.toThrow();
    await expect(finished).rejects.toThrow('gone');
  });
});
