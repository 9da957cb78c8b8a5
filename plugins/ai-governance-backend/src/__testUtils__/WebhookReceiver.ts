import { createServer, IncomingHttpHeaders, Server } from 'http';
import { AddressInfo } from 'net';

/** What a receiver answers. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
  /** It never answers. */
  hangs?: boolean;
}

/** A real HTTP server that keeps what it is sent. */
export class WebhookReceiver {
  readonly requests: Array<{ headers: IncomingHttpHeaders; body: string }> = [];
  /** What the next ones are answered; 200 when there is nothing left. */
  readonly answers: Answer[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer(async (req, res) => {
      let body = '';
      for await (const chunk of req) body += chunk;
      this.requests.push({ headers: req.headers, body });
      const answer = this.answers.shift() ?? { status: 200 };
      if (answer.hangs) return;
      res.writeHead(answer.status, answer.headers);
      res.end(answer.body);
    });
  }

  async start(): Promise<void> {
    await new Promise<void>(resolve =>
      this.#server.listen(0, '127.0.0.1', resolve),
    );
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/hooks/T0P/s3cr3t`;
  }

  /** Ids of the events that came, in their order. */
  get ids(): string[] {
    return this.requests.map(({ body }) => JSON.parse(body).id);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }
}
