import { AiGovernanceHttpApi as Paths } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Methods that the document uses. */
type Method = 'get' | 'post' | 'put' | 'delete';

interface Operation {
  parameters: { path?: unknown; query?: unknown };
  requestBody?: unknown;
  responses: object;
}

/** Parameters in one place; none where the document has none. */
type Parameters<T> = [NonNullable<T>] extends [never] ? {} : NonNullable<T>;

/** A file is not a body that a router reads: its content type is for the route. */
type Body<T> = T extends { content: { 'application/json': infer Content } }
  ? Content
  : undefined;

/** Files are answers of text, whatever is in them. */
type Answer<T> = T extends { content: infer Content }
  ? Content[keyof Content]
  : void;

interface Endpoint<T extends Operation> {
  path: Parameters<T['parameters']['path']>;
  query: Parameters<T['parameters']['query']>;
  body: Body<T['requestBody']>;
  // The default answer is an error, which is thrown.
  response: {
    [Status in keyof T['responses']]: Status extends 'default'
      ? never
      : Answer<T['responses'][Status]>;
  }[keyof T['responses']];
}

/** A path of the document as express writes it: `/v1/targets/:targetId`. */
type Template<Path extends string> =
  Path extends `${infer Before}{${infer Name}}${infer After}`
    ? `${Before}:${Name}${Template<After>}`
    : Path;

/** The operations of the OpenAPI document with this method, by path. */
export type Endpoints<M extends Method> = {
  [Path in keyof Paths as Paths[Path][M] extends Operation
    ? Template<Path>
    : never]: Paths[Path][M] extends infer T extends Operation
    ? Endpoint<T>
    : never;
};

/** Query parameters of an operation that reads. */
export type QueryOf<Path extends string> = Path extends keyof Endpoints<'get'>
  ? Endpoints<'get'>[Path]['query']
  : never;
