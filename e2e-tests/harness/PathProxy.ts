import { createServer, request as send, Server } from 'node:http';
import { AddressInfo } from 'node:net';

/** Serves a portal below a path, as a reverse proxy in front of it would. */
export class PathProxy {
  /** Address of the portal's first page, without a slash at its end. */
  readonly url: string;
  readonly #server: Server;

  private constructor(server: Server, path: string) {
    const { port } = server.address() as AddressInfo;
    this.#server = server;
    this.url = `http://localhost:${port}${path}`;
  }

  /** @param path - `/portal`: what lies beside it is not found */
  static async start(path: string, targetPort: number): Promise<PathProxy> {
    const server = createServer((request, response) => {
      const url = request.url ?? '/';
      if (url !== path && !url.startsWith(`${path}/`)) {
        response.writeHead(404).end();
        return;
      }
      const { method, headers } = request;
      const forwarded = send(
        {
          host: '127.0.0.1',
          port: targetPort,
          path: url.slice(path.length) || '/',
          method,
          headers,
        },
        answer => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        },
      );
      forwarded.on('error', () => response.destroy());
      request.pipe(forwarded);
    });
    await new Promise<void>(resolve =>
      server.listen({ port: 0, host: '127.0.0.1' }, resolve),
    );
    return new PathProxy(server, path);
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }
}
