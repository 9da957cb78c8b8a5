import type {
  AuthService,
  DiscoveryService,
  HttpAuthService,
  HttpRouterService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import type {
  IndexableResult,
  IndexableResultSet,
} from '@backstage/plugin-search-common';
import { DocumentType, GovernanceDocument } from './documents';
import { namedTypes } from './namedTypes';

type Handler = Extract<
  Parameters<HttpRouterService['use']>[0],
  (req: any, res: any, next: any) => unknown
>;

const SYSTEM: DocumentType = 'ai-system';

/** Parameters that say which page of which types the request is about. */
const PAGING = /^(types|pageCursor|pageLimit)\b/;

/** Words, without case and accents. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether a system is called so: every word that is sought begins one of its name or title. */
function isCalled(
  { title, entityRef = '' }: Pick<GovernanceDocument, 'title' | 'entityRef'>,
  term: string,
): boolean {
  const sought = wordsOf(term);
  const words = [...wordsOf(title), ...wordsOf(parseEntityRef(entityRef).name)];
  return (
    sought.length > 0 &&
    sought.every(word => words.some(known => known.startsWith(word)))
  );
}

/**
 * The results of one page with systems that are called so at the head of the first page,
 * and on no other. A page holds what it held, and these.
 */
function withSystemsFirst(options: {
  page: IndexableResultSet;
  /** Systems that are called so, best first. */
  called: readonly IndexableResult[];
  isFirstPage: boolean;
}): IndexableResultSet {
  const { page, called, isFirstPage } = options;
  const places = new Set(called.map(({ document }) => document.location));
  const others = page.results.filter(
    ({ type, document }) => type !== SYSTEM || !places.has(document.location),
  );
  return {
    ...page,
    results: isFirstPage
      ? [...called, ...others].map((result, index) => ({
          ...result,
          rank: index + 1,
        }))
      : others,
  };
}

/**
 * Has an AI system that is called as somebody seeks it come before what only mentions it.
 * Engines rank each type by itself: Lunr compares scores of indexes that have nothing in
 * common, and PostgreSQL counts how often a word occurs. So systems are sought apart,
 * as the person who asks; where that fails, the order is that of the engine.
 */
export function systemsFirst(options: {
  auth: Pick<AuthService, 'getPluginRequestToken'>;
  discovery: Pick<DiscoveryService, 'getBaseUrl'>;
  httpAuth: Pick<HttpAuthService, 'credentials'>;
  logger: Pick<LoggerService, 'debug'>;
}): Handler {
  const { auth, discovery, httpAuth, logger } = options;

  const readCalled = async (
    req: Parameters<Handler>[0],
    term: string,
  ): Promise<IndexableResult[]> => {
    const asked = new URL(req.originalUrl, 'http://localhost').searchParams;
    const query = new URLSearchParams(
      [...asked].filter(([name]) => !PAGING.test(name)),
    );
    query.set('types[0]', SYSTEM);
    const [baseUrl, { token }] = await Promise.all([
      discovery.getBaseUrl('search'),
      auth.getPluginRequestToken({
        onBehalfOf: await httpAuth.credentials(req),
        targetPluginId: 'search',
      }),
    ]);
    const response = await fetch(`${baseUrl}/query?${query}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!response.ok) {
      throw new Error(`The search for AI systems answers ${response.status}`);
    }
    const { results }: IndexableResultSet = await response.json();
    return results.filter(({ document }) =>
      isCalled(document as GovernanceDocument, term),
    );
  };

  return (req, res, next) => {
    const term = String(req.query.term ?? '').trim();
    const types = namedTypes(req.query.types);
    const isMixed =
      types === undefined || (types.includes(SYSTEM) && types.length > 1);
    if (!/^\/query\/?$/.test(req.path) || term === '' || !isMixed) {
      next();
      return;
    }
    const isFirstPage = !req.query.pageCursor;
    readCalled(req, term)
      .then(called => {
        if (called.length === 0) return;
        const send = res.json.bind(res);
        res.json = (body: IndexableResultSet) =>
          send(
            Array.isArray(body?.results)
              ? withSystemsFirst({ page: body, called, isFirstPage })
              : body,
          );
      })
      .catch(error =>
        logger.debug('AI systems are ranked by the engine', error as Error),
      )
      .then(() => next(), next);
  };
}
