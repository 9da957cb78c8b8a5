import { createServer, IncomingMessage, Server, ServerResponse } from 'http';
import { AddressInfo } from 'net';
import { ModelVersion, RunMetric } from '../MlflowClient';

/** Items of a page, fewer than anybody asks for: a server may do so. */
const PAGE = 2;

/** A run as the fake keeps it. */
export interface FakeRun {
  status: string;
  /** Every value that was logged, in the order of logging. */
  history: RunMetric[];
}

/**
 * Answers as the REST API of MLflow 2 and 3 is documented to, as far as this module asks: it is
 * no MLflow. Lists come in pages, an empty list is left out, errors have a code and a
 * message, and `runs/get` has the last value of each metric.
 *
 * @see https://mlflow.org/docs/latest/rest-api.html
 */
export class FakeMlflow {
  readonly #server: Server;
  readonly models = new Map<string, ModelVersion[]>();
  readonly runs = new Map<string, FakeRun>();
  /** Paths that were asked, without what stands before them. */
  readonly asked: string[] = [];
  /** Answers to paths in place of the documented ones. */
  readonly broken = new Map<string, { status: number; body: string }>();

  static async start(): Promise<FakeMlflow> {
    const mlflow = new FakeMlflow();
    await new Promise<void>(resolve => {
      mlflow.#server.listen(0, '127.0.0.1', resolve);
    });
    return mlflow;
  }

  private constructor() {
    this.#server = createServer((req, res) => this.#answer(req, res));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(req: IncomingMessage, res: ServerResponse): void {
    const { pathname, searchParams } = new URL(req.url!, this.url);
    const path = pathname.replace('/api/2.0/mlflow/', '');
    this.asked.push(path);
    const broken = this.broken.get(path);
    if (broken) {
      res.statusCode = broken.status;
      res.end(broken.body);
      return;
    }
    try {
      res.end(JSON.stringify(this.#read(path, searchParams)));
    } catch (error) {
      const { code, message } = error as { code: string; message: string };
      res.statusCode = code === 'RESOURCE_DOES_NOT_EXIST' ? 404 : 400;
      res.end(JSON.stringify({ error_code: code, message }));
    }
  }

  #read(path: string, query: URLSearchParams): object {
    switch (path) {
      case 'registered-models/search':
        return page(
          query,
          'registered_models',
          [...this.models.keys()].map(name => ({ name })),
        );
      case 'model-versions/search': {
        const [, , name] =
          /^name=(['"])(.*)\1$/.exec(query.get('filter') ?? '') ?? [];
        if (name === undefined) {
          throw refusal('INVALID_PARAMETER_VALUE', 'Invalid filter');
        }
        const versions = this.models.get(name) ?? [];
        return page(
          query,
          'model_versions',
          versions.map(version => ({ name, status: 'READY', ...version })),
        );
      }
      case 'runs/get': {
        const runId = query.get('run_id')!;
        const { status, history } = this.#run(runId);
        const last = new Map(history.map(value => [value.key, value]));
        return {
          run: {
            info: { run_id: runId, status, lifecycle_stage: 'active' },
            data: last.size > 0 ? { metrics: [...last.values()] } : {},
          },
        };
      }
      case 'metrics/get-history': {
        const { history } = this.#run(query.get('run_id')!);
        const key = query.get('metric_key');
        return page(
          query,
          'metrics',
          history.filter(value => value.key === key),
        );
      }
      default:
        throw refusal('ENDPOINT_NOT_FOUND', path);
    }
  }

  #run(id: string): FakeRun {
    const run = this.runs.get(id);
    if (!run) {
      throw refusal('RESOURCE_DOES_NOT_EXIST', `Run with id=${id} not found`);
    }
    return run;
  }
}

function refusal(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

function page(query: URLSearchParams, key: string, items: object[]): object {
  const begin = Number(query.get('page_token') ?? 0);
  const shown = items.slice(begin, begin + PAGE);
  const end = begin + shown.length;
  return {
    ...(shown.length > 0 && { [key]: shown }),
    ...(end < items.length && { next_page_token: String(end) }),
  };
}
