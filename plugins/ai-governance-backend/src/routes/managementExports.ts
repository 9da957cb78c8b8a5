import { Response } from 'express';
import { ServiceOptions } from '../access';
import { ReportDocument } from '../exports';
import { QueryOf } from '../schema/Endpoints';
import { audited } from './audited';
import { sendDocument } from './exports';
import { readPeriod } from './managementSystem';
import { invalidParameter } from './query';
import { AnyRequest, readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';

/** Documents about the organisation. */
export function mountManagementExportRoutes(options: RouteOptions): void {
  const { router, exports, httpAuth, auditor } = options;

  const send = async (
    req: AnyRequest<{ format?: 'pdf' | 'html' | 'docx' }>,
    res: Response,
    name: string,
    make: (caller: ServiceOptions) => Promise<ReportDocument>,
  ): Promise<void> => {
    const caller = await readCaller(httpAuth, req);
    const { format = 'pdf' } = req.query;
    await audited(
      {
        auditor,
        request: req,
        eventId: 'export-create',
        severityLevel: 'low',
        meta: { export: name, format },
      },
      async () =>
        sendDocument(res, { document: await make(caller), name, format }),
    );
  };

  router.get('/v1/exports/statement-of-applicability', (req, res) =>
    send(req, res, 'statement-of-applicability', caller =>
      exports.createStatementOfApplicability(
        { packId: req.query.pack },
        caller,
      ),
    ),
  );

  router.get('/v1/exports/management-review', (req, res) =>
    send(req, res, 'management-review', async caller =>
      exports.createManagementReview(readReview(req.query), caller),
    ),
  );

  router.get('/v1/exports/clause-register', (req, res) =>
    send(req, res, 'clause-register', caller =>
      exports.createClauseRegister(caller),
    ),
  );

  router.get('/v1/exports/management-gap-report', (req, res) =>
    send(req, res, 'management-gap-report', caller =>
      exports.createManagementGapReport(
        { baseline: req.query.baseline },
        caller,
      ),
    ),
  );
}

/** Either a record, or a period. */
function readReview(query: QueryOf<'/v1/exports/management-review'>) {
  const { record, from, to } = query;
  if (record === undefined) return { period: readPeriod({ from, to }) };
  if (from !== undefined || to !== undefined) {
    throw invalidParameter(
      'record',
      record,
      'a recorded review has its own period; leave out from and to',
    );
  }
  return { recordId: record };
}
