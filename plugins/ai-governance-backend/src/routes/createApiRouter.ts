import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { json, RequestHandler, Router } from 'express';
import { spec } from '../schema/spec';
import { assertText } from './query';

/** The longest record that its schema allows, in whatever script, fits. */
const MOST_BYTES = '1mb';

/** A file is sent here as it is, also one that is JSON. */
const UPLOAD = /\/v1\/systems\/[^/]+\/[^/]+\/attachments\/?$/;

/** Parameters of paths that are looked for in the database. */
const KEYS = ['namespace', 'name', 'recordId', 'targetId', 'attachmentId'];

/** Refuses what no database could look for, which OpenAPI cannot say. */
const assertTexts: RequestHandler = ({ query }, _, next) => {
  for (const [name, value] of Object.entries(query)) {
    for (const text of [value].flat()) {
      if (typeof text === 'string') assertText(name, text);
    }
  }
  next();
};

/** Router that checks requests against the OpenAPI document and serves it. */
export function createApiRouter(): Router {
  const readJson = json({ limit: MOST_BYTES });
  const readBody: RequestHandler = (request, response, next) =>
    UPLOAD.test(request.path) ? next() : readJson(request, response, next);
  const router: Router = createValidatedOpenApiRouterFromGeneratedEndpointMap(
    spec,
    {
      middleware: [readBody],
      validatorOptions: {
        // It would want the whole body first, and keep a validator for every content
        // type that is ever sent; the route checks what it is sent by itself.
        ignorePaths: UPLOAD,
        fileUploader: false,
      },
    },
  );
  router.use(assertTexts);
  for (const key of KEYS) {
    router.param(key, (_, __, next, value) => {
      assertText(key, value);
      next();
    });
  }
  return router;
}
