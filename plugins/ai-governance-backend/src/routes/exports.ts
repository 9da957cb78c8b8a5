import { Response } from 'express';
import { renderDocx, renderHtml, renderPdf, ReportDocument } from '../exports';
import { systemColumns, tableParts } from '../exports/csv';
import { HTML_POLICY } from '../exports/document/renderHtml';
import { SystemOrder } from '../systems';
import { audited } from './audited';
import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { sendFile } from './sendFile';
import { sendTable } from './sendTable';
import { readSystemOrder, readSystems } from './systemsQuery';

/** Media type of documents of text programs. */
const DOCX_TYPE =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Order of an exported inventory that does not say. */
export const DEFAULT_ORDER: SystemOrder = { field: 'name', direction: 'asc' };

/** What is exported over several systems. */
export function mountExportRoutes(options: RouteOptions): void {
  const { router, exports, httpAuth, auditor } = options;

  router.get('/v1/exports/systems.csv', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { orderBy, ...query } = req.query;
    const request = {
      ...readSystems(query),
      order: readSystemOrder(orderBy) ?? DEFAULT_ORDER,
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
        sendTable(res, 'ai-systems', req.query, as =>
          tableParts(
            {
              name: 'AI systems',
              columns: systemColumns,
              pages: exports.listSystems(request, caller),
            },
            as,
          ),
        ),
    );
  });
}

/** Sends a document in the format that was asked for. */
export async function sendDocument(
  res: Response,
  options: {
    document: ReportDocument;
    /** Without extension. */
    name: string;
    /** Default: PDF. */
    format: 'pdf' | 'html' | 'docx' | undefined;
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
  if (format === 'docx') {
    sendFile(
      res,
      { name: `${name}.docx`, type: DOCX_TYPE },
      await renderDocx(document),
    );
    return;
  }
  sendFile(
    res,
    { name: `${name}.pdf`, type: 'application/pdf' },
    await renderPdf(document),
  );
}
