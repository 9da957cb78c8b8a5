import {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { RequestHandler, Response } from 'express';
import { LastAnswer, LastAnswers } from './LastAnswers';
import { readCaller } from './readCaller';

/** What inventory, overview and scorecards show: how things stand. */
const KEPT =
  /^\/v1\/(systems|summary|attention|rollups|rollups\/heat-map|trends|packs\/[^/]+\/controls|systems\/[^/]+\/[^/]+\/scorecard)\/?$/;

/** Where an answer that is being made finds the one before it. */
const KEY = 'lastAnswerKey';

/**
 * Keeps what each caller was answered last, under the question and who they are: nobody is
 * ever shown what another one read. Who is refused, or finds nothing, is shown nothing of
 * it later either.
 */
export function keepLastAnswers(options: {
  httpAuth: HttpAuthService;
  answers: LastAnswers;
}): RequestHandler {
  const { httpAuth, answers } = options;
  return async (req, res, next) => {
    if (req.method !== 'GET' || !KEPT.test(req.path)) {
      next();
      return;
    }
    try {
      const { credentials } = await readCaller(httpAuth, req);
      const identity = identityOf(credentials);
      if (identity === undefined) {
        next();
        return;
      }
      const key = JSON.stringify([identity, req.url]);
      res.locals[KEY] = key;
      res.json = body => {
        const json = JSON.stringify(body);
        if (res.statusCode === 200) answers.keep(key, json);
        return res.type('json').send(json);
      };
      res.once('finish', () => {
        if (res.statusCode < 500 && res.statusCode >= 400) answers.forget(key);
      });
      next();
    } catch (error) {
      next(error);
    }
  };
}

/** What the caller of a request that failed was answered before. */
export function findLastAnswer(
  res: Response,
  answers: LastAnswers,
): LastAnswer | undefined {
  const key = res.locals[KEY];
  return key === undefined ? undefined : answers.find(key);
}

/** All by which one caller differs from another, also who asks on behalf of somebody. */
function identityOf({ principal }: BackstageCredentials): unknown {
  const { userEntityRef, subject } = (principal ?? {}) as Partial<
    BackstageUserPrincipal & Omit<BackstageServicePrincipal, 'type'>
  >;
  return userEntityRef === undefined && subject === undefined
    ? undefined
    : { ...(principal as object), userEntityRef, subject };
}
