import { MANAGEMENT_SYSTEM_REF } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Request, Response } from 'express';
import { AttachmentContent } from '../attachments';
import { audited } from './audited';
import { invalidParameter } from './query';
import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { toSystemRef } from './systemParams';

const LONGEST_NAME = 500;

/** Uploaded files: they come as they are, and go so that they never run here. */
export function mountAttachmentRoutes(options: RouteOptions): void {
  const { router, attachments, httpAuth, auditor } = options;

  router.get('/v1/attachment-settings', async (req, res) => {
    res.json(await attachments.getSettings(await readCaller(httpAuth, req)));
  });

  async function upload(
    entityRef: string,
    req: Request<any, any, any, any>,
    res: Response,
  ): Promise<void> {
    const caller = await readCaller(httpAuth, req);
    const fileName = readFileName(req.query);
    const mediaType = req.get('content-type') ?? '';
    const attachment = await audited(
      {
        auditor,
        request: req,
        eventId: 'attachment-write',
        severityLevel: 'medium',
        meta: { actionType: 'upload', entityRef, fileName, mediaType },
        describe: ({ id, name, size, sha256 }) => ({
          attachmentId: id,
          name,
          size,
          sha256,
        }),
      },
      () =>
        attachments.upload(
          { entityRef, fileName, mediaType, content: req },
          caller,
        ),
    );
    res.status(201).json(attachment);
  }

  router.post('/v1/systems/:namespace/:name/attachments', async (req, res) =>
    upload(toSystemRef(req.params), req, res),
  );

  router.post('/v1/management-system/attachments', async (req, res) =>
    upload(MANAGEMENT_SYSTEM_REF, req, res),
  );

  router.get('/v1/attachments/:attachmentId', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { attachmentId } = req.params;
    const attachment = await audited(
      {
        auditor,
        request: req,
        eventId: 'attachment-read',
        severityLevel: 'low',
        meta: { queryType: 'by-id', attachmentId },
      },
      () => attachments.get({ attachmentId }, caller),
    );
    res.json(attachment);
  });

  router.get('/v1/attachments/:attachmentId/content', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { attachmentId } = req.params;
    const file = await audited(
      {
        auditor,
        request: req,
        eventId: 'attachment-read',
        severityLevel: 'low',
        meta: { queryType: 'content', attachmentId },
        describe: ({ attachment }) => ({ entityRef: attachment.entityRef }),
      },
      () => attachments.getContent({ attachmentId }, caller),
    );
    sendFile(file, res);
  });
}

/** To be saved, whatever its type is: no browser shows or runs it, nor keeps it. */
function sendFile(file: AttachmentContent, res: Response): void {
  const { attachment, content } = file;
  res
    .status(200)
    .set({
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeName(
        attachment.name,
      )}`,
      'Content-Length': String(content.length),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, no-store',
    })
    // Not `send`, which would add a tag to be asked for again, and a charset.
    .end(content);
}

/** As RFC 8187 wants it; `encodeURIComponent` leaves four characters too many. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The validator does not look at an upload. */
function readFileName(query: Record<string, unknown>): string {
  for (const name of Object.keys(query)) {
    if (name !== 'fileName') {
      throw invalidParameter(name, query[name], 'known is fileName');
    }
  }
  const { fileName = '' } = query;
  if (typeof fileName !== 'string') {
    throw invalidParameter('fileName', fileName, 'expected it once');
  }
  if (fileName === '' || fileName.length > LONGEST_NAME) {
    throw invalidParameter(
      'fileName',
      query.fileName,
      `expected the name of the file in at most ${LONGEST_NAME} characters`,
    );
  }
  return fileName;
}
