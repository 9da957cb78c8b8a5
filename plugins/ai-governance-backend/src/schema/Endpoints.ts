import { AiGovernanceHttpApi as Paths } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Methods as the router of Backstage names them, and as OpenAPI does. */
interface Methods {
  get: 'get';
  post: 'post';
  put: 'put';
  _delete: 'delete';
}

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

type KeysOf<Path extends keyof Paths> = {
  [Method in keyof Methods]: Paths[Path][Methods[Method]] extends Operation
    ? `#${Method}|${Path}`
    : never;
}[keyof Methods];

/** The operations of the OpenAPI document, as the router of Backstage wants them. */
export type Endpoints = {
  [Key in {
    [Path in keyof Paths]: KeysOf<Path>;
  }[keyof Paths]]: Key extends `#${infer Method extends keyof Methods}|${infer Path extends keyof Paths}`
    ? Paths[Path][Methods[Method]] extends infer T extends Operation
      ? Endpoint<T>
      : never
    : never;
};

/** Query parameters of an operation that reads. */
export type QueryOf<Path extends string> =
  `#get|${Path}` extends keyof Endpoints
    ? Endpoints[`#get|${Path}`]['query']
    : never;
