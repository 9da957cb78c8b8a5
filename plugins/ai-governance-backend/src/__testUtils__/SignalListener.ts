import { randomBytes } from 'crypto';
import { request } from 'http';
import { Duplex } from 'stream';

/** Text frames of a client are masked (RFC 6455); what is sent here is short. */
function textFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const mask = randomBytes(4);
  return Buffer.concat([
    Buffer.from([0x81, 0x80 + payload.length]),
    mask,
    payload.map((byte, index) => byte ^ mask[index % 4]),
  ]);
}

/** Listens to the signals backend as a browser does: over a web socket. */
export class SignalListener {
  /** Messages of the channel, in their order. */
  readonly messages: Array<Record<string, unknown>> = [];
  #socket: Duplex | undefined;
  #received = Buffer.alloc(0);

  /** @param options.token - in place of the one that a browser has */
  async listen(options: {
    url: string;
    channel: string;
    token: string;
  }): Promise<void> {
    const { url, channel, token } = options;
    this.#socket = await new Promise<Duplex>((resolve, reject) => {
      request(`${url}/api/signals`, {
        headers: {
          connection: 'Upgrade',
          upgrade: 'websocket',
          authorization: `Bearer ${token}`,
          'sec-websocket-version': '13',
          'sec-websocket-key': randomBytes(16).toString('base64'),
        },
      })
        .on('upgrade', (_, socket) => resolve(socket))
        .on('response', ({ statusCode }) =>
          reject(new Error(`No web socket, but ${statusCode}`)),
        )
        .on('error', reject)
        .end();
    });
    this.#socket.on('data', (data: Buffer) => this.#receive(data));
    this.#socket.write(
      textFrame(JSON.stringify({ action: 'subscribe', channel })),
    );
  }

  close(): void {
    this.#socket?.destroy();
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const frame = this.#received;
      if (frame.length < 4) return;
      const isLong = (frame[1] & 0x7f) === 126;
      const start = isLong ? 4 : 2;
      const end = start + (isLong ? frame.readUInt16BE(2) : frame[1] & 0x7f);
      if (frame.length < end) return;
      this.#received = frame.subarray(end);
      if ((frame[0] & 0x0f) === 1) {
        this.messages.push(JSON.parse(frame.toString('utf8', start, end)));
      }
    }
  }
}
