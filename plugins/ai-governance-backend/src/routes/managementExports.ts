import { ServiceOptions } from '../access';
import { ReportDocument } from '../exports';
import { audited } from './audited';
import { readFormat, sendDocument } from './exports';
import { readPeriod } from './managementSystem';
import { invalidParameter, RawQuery, readText } from './query';
import { RouteOptions, whoAsks } from './RouteOptions';

/** A document of the organisation in the making. */
type Make = (
  query: RawQuery,
  caller: ServiceOptions,
) => Promise<ReportDocument>;

/** Documents about the organisation. */
export function registerManagementExports(options: RouteOptions): void {
  const { router, exports, httpAuth, auditor } = options;

  const register = (name: string, make: Make): void => {
    // The paths stand in the OpenAPI document; the router knows them one by one.
    const path =
      `/v1/exports/${name}` as '/v1/exports/statement-of-applicability';
    router.get(path, async (req, res) => {
      const caller = await whoAsks(httpAuth, req);
      const query = req.query as RawQuery;
      const format = readFormat(query);
      await audited(
        {
          auditor,
          request: req,
          eventId: 'export-create',
          severityLevel: 'low',
          meta: { export: name, format },
        },
        async () =>
          sendDocument(res, {
            document: await make(query, caller),
            name,
            format,
          }),
      );
    });
  };

  register('statement-of-applicability', (query, caller) =>
    exports.createStatementOfApplicability(
      { packId: readText(query, 'pack') },
      caller,
    ),
  );
  register('management-review', async (query, caller) =>
    exports.createManagementReview(readReview(query), caller),
  );
  register('management-gap-report', (query, caller) =>
    exports.createManagementGapReport(
      { baseline: readText(query, 'baseline') },
      caller,
    ),
  );
}

/** Either a record, or a period. */
function readReview(query: RawQuery) {
  const recordId = readText(query, 'record');
  if (recordId === undefined) return { period: readPeriod(query) };
  if (query.from !== undefined || query.to !== undefined) {
    throw invalidParameter(
      'record',
      recordId,
      'a recorded review has its own period; leave out from and to',
    );
  }
  return { recordId };
}
