import { aiGovernanceReadPermission } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  HttpAuthService,
  HttpRouterService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { SearchIndexService } from '@backstage/plugin-search-backend-node/alpha';
import { DOCUMENT_TYPES } from './documents';
import { namedTypes } from './namedTypes';
import { readJsonBody } from './readJsonBody';

type Handler = Extract<
  Parameters<HttpRouterService['use']>[0],
  (req: any, res: any, next: any) => unknown
>;

/** Where agents search; the second version has the input within the body. */
const ACTION = /^\/\.backstage\/actions\/v(\d+)\/actions\/[^/]+\/invoke\/?$/;

const isOfGovernance = (type: unknown) =>
  DOCUMENT_TYPES.some(known => known === type);

/** Types that are searched, without those of governance; all others where none is named. */
function withoutGovernance(
  types: unknown,
  index: Pick<SearchIndexService, 'getDocumentTypes'>,
): unknown[] {
  const named = namedTypes(types) ?? Object.keys(index.getDocumentTypes());
  return named.filter(type => !isOfGovernance(type));
}

/**
 * Leaves AI systems, controls, records and risks out of what those search who may not
 * read governance. Search itself asks one permission for a type, and that is whether the
 * catalog lets somebody read the system.
 */
export function hideGovernance(options: {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  index: Pick<SearchIndexService, 'getDocumentTypes'>;
}): Handler {
  const { httpAuth, permissions, index } = options;
  const isReader = async (req: Parameters<Handler>[0]) => {
    const [{ result }] = await permissions.authorize(
      [{ permission: aiGovernanceReadPermission }],
      { credentials: await httpAuth.credentials(req) },
    );
    // As text: the enumeration would be the only use of its package.
    return String(result) === 'ALLOW';
  };
  const limit = async (req: Parameters<Handler>[0]) => {
    const [, version] = ACTION.exec(req.path) ?? [];
    const isQuery = /^\/query\/?$/.test(req.path);
    if ((!isQuery && version === undefined) || (await isReader(req))) return;
    if (isQuery) {
      req.query.types = withoutGovernance(req.query.types, index) as string[];
      return;
    }
    const body = await readJsonBody(req);
    const input = version === '1' ? body : body?.input;
    if (typeof input === 'object' && input !== null) {
      const asked = input as { types?: unknown };
      asked.types = withoutGovernance(asked.types, index);
    }
  };
  return (req, _res, next) => {
    limit(req).then(() => next(), next);
  };
}
