import {
  isCalendarDay,
  isInstant,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { InputError } from '@backstage/errors';
import { ErrorRequestHandler, json, RequestHandler, Router } from 'express';
import { spec } from '../schema/spec';
import { assertText } from './query';

/** The longest record that its schema allows, in whatever script, fits. */
const MOST_BYTES = '1mb';

/** Ten thousand measurements, each with all that it can say, in a plain script. */
const MOST_BYTES_OF_MEASUREMENTS = '10mb';

/** They are sent here. */
const MEASUREMENTS = /\/v1\/measurements\/?$/;

/** A file is sent here as it is, also one that is JSON. */
const UPLOAD =
  /\/v1\/(systems\/[^/]+\/[^/]+|management-system)\/attachments\/?$/;

const AN_INSTANT =
  'an instant in ISO 8601 that exists and states its offset, such as 2026-11-30T09:00:00Z';

/** What the formats of the document ask for, in words. */
const FORMATS: Record<string, string> = {
  'date-time': AN_INSTANT,
  'calendar-day': 'a day that exists, such as 2026-12-31',
  'day-or-instant': `a day that exists, such as 2026-12-31, or ${AN_INSTANT}`,
};

/** What the validator says of a text that has not the format asked for. */
const MISMATCH =
  /request\/(body|query)(\/\S+)? must match format "(date-time|calendar-day|day-or-instant)"/g;

/** As much of a value as a message repeats. */
const MOST_CHARACTERS = 60;

/** Parameters of paths that are looked for in the database. */
const KEYS = [
  'namespace',
  'name',
  'controlId',
  'recordId',
  'targetId',
  'attachmentId',
  'recordId',
  'targetId',
  'attachmentId',
  'webhookId',
];

/** Refuses what no database could look for, which OpenAPI cannot say. */
const assertTexts: RequestHandler = ({ query }, _, next) => {
  for (const [name, value] of Object.entries(query)) {
    for (const text of [value].flat()) {
      if (typeof text === 'string') assertText(name, text);
    }
  }
  next();
};

/** What a request has at a place, in the notation of the validator. */
function valueAt(within: unknown, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key],
      within,
    );
}

/** Says what a day or an instant is, and what the request has in its place. */
const explainFormats: ErrorRequestHandler = (error, request, _, next) => {
  const { name, message } = error as Error;
  const told = message.replace(
    MISMATCH,
    (_match, part: 'body' | 'query', path = '', format: string) => {
      const value = String(valueAt(request[part], path));
      const shown = JSON.stringify(value.slice(0, MOST_CHARACTERS));
      return `request/${part}${path} must be ${FORMATS[format]}, not ${shown}`;
    },
  );
  next(
    name === 'InputError' && told !== message ? new InputError(told) : error,
  );
};

/** Router that checks requests against the OpenAPI document and serves it. */
export function createApiRouter(): Router {
  const readJson = json({ limit: MOST_BYTES });
  const readMeasurements = json({ limit: MOST_BYTES_OF_MEASUREMENTS });
  const readBody: RequestHandler = (request, response, next) => {
    if (UPLOAD.test(request.path)) {
      next();
      return;
    }
    const read = MEASUREMENTS.test(request.path) ? readMeasurements : readJson;
    read(request, response, next);
  };
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
        formats: {
          'date-time': { type: 'string', validate: isInstant },
          'calendar-day': { type: 'string', validate: isCalendarDay },
          'day-or-instant': {
            type: 'string',
            validate: (text: string) => isCalendarDay(text) || isInstant(text),
          },
        },
      },
    },
  );
  router.use(assertTexts);
  router.use(explainFormats);
  for (const key of KEYS) {
    router.param(key, (_, __, next, value) => {
      assertText(key, value);
      next();
    });
  }
  return router;
}
