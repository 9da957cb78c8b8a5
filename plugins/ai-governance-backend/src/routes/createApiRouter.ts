import { isInstant } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { InputError } from '@backstage/errors';
import { ErrorRequestHandler, json, RequestHandler, Router } from 'express';
import { spec } from '../schema/spec';
import { assertText } from './query';

/** The longest record that its schema allows, in whatever script, fits. */
const MOST_BYTES = '1mb';

/** A file is sent here as it is, also one that is JSON. */
const UPLOAD = /\/v1\/systems\/[^/]+\/[^/]+\/attachments\/?$/;

const NO_INSTANT = 'must match format "date-time"';
const AN_INSTANT =
  'must be an instant in ISO 8601 that exists and states its offset, such as 2026-11-30T09:00:00Z';

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

/** Says what an instant is, where a request has another text. */
const explainInstants: ErrorRequestHandler = (error, _, __, next) => {
  const { name, message } = error as Error;
  next(
    name === 'InputError' && message.includes(NO_INSTANT)
      ? new InputError(message.replace(NO_INSTANT, AN_INSTANT))
      : error,
  );
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
        // Its own would let through days that do not exist, and leap seconds.
        formats: { 'date-time': { type: 'string', validate: isInstant } },
      },
    },
  );
  router.use(assertTexts);
  router.use(explainInstants);
  for (const key of KEYS) {
    router.param(key, (_, __, next, value) => {
      assertText(key, value);
      next();
    });
  }
  return router;
}
