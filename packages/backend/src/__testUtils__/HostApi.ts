import { createServer, IncomingHttpHeaders, Server } from 'node:http';
import { AddressInfo } from 'node:net';

/** The API of a host of code, over HTTP, with a token and the branches of one repository. */
export abstract class HostApi {
  readonly token = 'test-token';
  /** Files by branch, and by path. */
  readonly branches = new Map<string, Record<string, string>>();
  readonly #server: Server;

  constructor() {
    this.#server = createServer(async (req, res) => {
      let text = '';
      for await (const chunk of req) text += chunk;
      const isKnown = this.tokenOf(req.headers) === this.token;
      const answer = isKnown
        ? this.answer(req.method!, req.url!, text ? JSON.parse(text) : {})
        : { message: 'Bad credentials' };
      const status = isKnown ? 200 : 401;
      res.writeHead(answer === undefined ? 404 : status, {
        'content-type': 'application/json',
      });
      res.end(JSON.stringify(answer ?? { message: 'Not Found' }));
    });
  }

  /** @returns its address */
  async start(): Promise<string> {
    await new Promise<void>(resolve => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }

  protected tokenOf({ authorization }: IncomingHttpHeaders) {
    return authorization?.split(' ').pop();
  }

  /** Undefined for what is not there. */
  protected abstract answer(
    method: string,
    url: string,
    body: any,
  ): object | undefined;
}
