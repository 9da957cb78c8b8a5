import { createServer, Server } from 'http';
import { AddressInfo } from 'net';

/** Shows metrics to Prometheus, as a service that runs a model does. */
export class Exporter {
  readonly #server: Server;
  /** What is shown, in the text format of Prometheus. */
  metrics: string[] = [];

  static async start(): Promise<Exporter> {
    const exporter = new Exporter();
    await new Promise<void>(resolve => {
      exporter.#server.listen(0, '127.0.0.1', resolve);
    });
    return exporter;
  }

  private constructor() {
    this.#server = createServer((_, res) => {
      res.setHeader('content-type', 'text/plain; version=0.0.4');
      res.end(`${this.metrics.join('\n')}\n`);
    });
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
