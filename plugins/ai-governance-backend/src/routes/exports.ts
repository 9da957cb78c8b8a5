import { renderHtml, renderPdf, ReportDocument } from '../exports';
import { csvParts, systemColumns } from '../exports/csv';
import { HTML_POLICY } from '../exports/document/renderHtml';
import { SystemOrder } from '../systems';
import { audited } from './audited';
import { RawQuery, readOneOf, readText } from './query';
import { RouteOptions, whoAsks } from './RouteOptions';
import { sendFile, sendParts } from './sendFile';
import { readSystemFilter, readSystemOrder } from './systemsQuery';

/** Order of an exported inventory that does not say. */
export const DEFAULT_ORDER: SystemOrder = { field: 'name', direction: 'asc' };

const FORMATS = ['pdf', 'html'] as const;

/** What is exported over several systems. */
export function registerExports(options: RouteOptions): void {
  const { router, exports, httpAuth, auditor } = options;

  router.get('/v1/exports/systems.csv', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const query = req.query as RawQuery;
    const request = {
      packId: readText(query, 'pack'),
      filter: readSystemFilter(query),
      order: readSystemOrder(query) ?? DEFAULT_ORDER,
    };
    await audited(
      {
        auditor,
        request: req,
        eventId: 'export-create',
        severityLevel: 'low',
        meta: { export: 'inventory' },
      },
      () =>
        sendParts(
          res,
          { name: 'ai-systems.csv', type: 'text/csv; charset=utf-8' },
          csvParts(systemColumns, exports.listSystems(request, caller)),
        ),
    );
  });
}

/** Format of a document; PDF where it is left out. */
export function readFormat(query: RawQuery): (typeof FORMATS)[number] {
  return readOneOf(query, 'format', FORMATS) ?? 'pdf';
}

/** Sends a document in the format that was asked for. */
export async function sendDocument(
  res: unknown,
  options: {
    document: ReportDocument;
    /** Without extension. */
    name: string;
    format: (typeof FORMATS)[number];
  },
): Promise<void> {
  const { document, name, format } = options;
  if (format === 'html') {
    sendFile(
      res,
      {
        name: `${name}.html`,
        type: 'text/html; charset=utf-8',
        policy: HTML_POLICY,
      },
      renderHtml(document),
    );
    return;
  }
  sendFile(
    res,
    { name: `${name}.pdf`, type: 'application/pdf' },
    await renderPdf(document),
  );
}
