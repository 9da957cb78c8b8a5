import { readFile } from 'node:fs/promises';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

/** Serves a folder to this machine, as a repository would serve its files. */
export class FileServer {
  readonly host: string;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async start(folder: string): Promise<FileServer> {
    const server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      try {
        const file = join(folder, normalize(decodeURIComponent(pathname)));
        response.end(await readFile(file));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>(resolve =>
      server.listen({ port: 0, host: '127.0.0.1' }, resolve),
    );
    return new FileServer(server);
  }

  url(path: string): string {
    return `http://${this.host}/${path}`;
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }
}
