import {
  countRegisterGaps,
  registerFile,
  registerFileName,
  RegisterExport,
  RegisterPreview,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { RegisterRequest } from '../exports';
import { QueryOf } from '../schema/Endpoints';
import { audited } from './audited';
import { DEFAULT_ORDER } from './exports';
import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { sendFile } from './sendFile';
import { readSystemOrder, readSystems } from './systemsQuery';

/** Gaps that a preview lists, unless it is required another number. */
const SHOWN = 50;

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Reads which systems are exported to which register. */
export function readRegisterRequest(
  query: QueryOf<'/v1/exports/register-gaps.csv'>,
): RegisterRequest {
  const { register, includeUndeclared, orderBy, ...systems } = query;
  return {
    ...readSystems(systems),
    order: readSystemOrder(orderBy) ?? DEFAULT_ORDER,
    register,
    includeUndeclared,
  };
}

/** Public registers: what they would be told, what is missing, and the file. */
export function mountRegisterRoutes(options: RouteOptions): void {
  const { router, registers, httpAuth, auditor } = options;

  router.get('/v1/registers/preview', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { limit = SHOWN, field, ...query } = req.query;
    const result = await registers.read(readRegisterRequest(query), caller);
    res.json(toPreview(result, { limit, field }));
  });

  router.get('/v1/exports/register', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { format, ...query } = req.query;
    await audited(
      {
        auditor,
        request: req,
        eventId: 'export-create',
        severityLevel: 'low',
        meta: { export: 'register', register: query.register },
        describe: ({ coverage }) => ({ ...coverage }),
      },
      async () => {
        const result = await registers.read(readRegisterRequest(query), caller);
        const as = format ?? result.register.formats[0];
        sendFile(
          res,
          { name: registerFileName(result, as), type: MEDIA_TYPES[as] },
          registerFile(result, { format: as }),
        );
        return result;
      },
    );
  });
}

function toPreview(
  result: RegisterExport,
  shown: { limit: number; field?: string },
): RegisterPreview {
  const { register, coverage, gaps } = result;
  const listed =
    shown.field === undefined
      ? gaps
      : gaps.filter(({ field }) => field === shown.field);
  return {
    register: register.id,
    title: register.title,
    version: register.version,
    unverified: register.unverified,
    formats: [...register.formats],
    coverage,
    fields: countRegisterGaps(gaps),
    totalGaps: listed.length,
    gaps: listed.slice(0, shown.limit),
  };
}
