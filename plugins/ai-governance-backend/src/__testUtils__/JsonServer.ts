import { createServer, IncomingHttpHeaders, Server } from 'http';
import { AddressInfo } from 'net';

/** A request that came over HTTP. */
export interface JsonRequest {
  method: string;
  /** Decoded. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: any;
}

/** What is answered: JSON, or a text as it is. */
export interface JsonAnswer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A real HTTP server that speaks JSON. */
export class JsonServer {
  readonly requests: JsonRequest[] = [];
  readonly #server: Server;

  constructor(answer: (request: JsonRequest) => JsonAnswer) {
    this.#server = createServer(async (req, res) => {
      let text = '';
      for await (const chunk of req) text += chunk;
      const url = new URL(req.url!, 'http://localhost');
      const request: JsonRequest = {
        method: req.method!,
        path: decodeURIComponent(url.pathname),
        query: url.searchParams,
        headers: req.headers,
        body: text === '' ? undefined : JSON.parse(text),
      };
      this.requests.push(request);
      const { status, body, headers } = answer(request);
      res.writeHead(status, {
        'content-type': 'application/json',
        ...headers,
      });
      if (body === undefined) res.end();
      else res.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  }

  async start(): Promise<void> {
    await new Promise<void>(resolve =>
      this.#server.listen(0, '127.0.0.1', resolve),
    );
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }
}
