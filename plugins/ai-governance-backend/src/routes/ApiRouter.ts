import { RequestHandler } from 'express';
import { Endpoints } from '../schema/Endpoints';

type Mount<Paths extends { [Path in keyof Paths]: EndpointTypes }> = <
  Path extends keyof Paths,
>(
  path: Path,
  handler: RequestHandler<
    Paths[Path]['path'],
    Paths[Path]['response'],
    Paths[Path]['body'],
    Paths[Path]['query']
  >,
) => void;

interface EndpointTypes {
  path: unknown;
  query: unknown;
  body: unknown;
  response: unknown;
}

/**
 * A router whose requests and answers have the types of the OpenAPI document. Backstage's
 * `TypedRouter` says the same, in types on which the compiler spends most of its time.
 */
export interface ApiRouter {
  get: Mount<Endpoints<'get'>>;
  post: Mount<Endpoints<'post'>>;
  put: Mount<Endpoints<'put'>>;
  delete: Mount<Endpoints<'delete'>>;
}
