import { TrailExport } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Response } from 'express';
import { TrailReading } from '../records';
import { audited } from './audited';
import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { Spool } from './Spool';

/** The trail of all writes, and whether it is whole. */
export function mountTrailRoutes(options: RouteOptions): void {
  const { router, records, httpAuth, auditor } = options;

  router.get('/v1/trail', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    await audited(
      {
        auditor,
        request: req,
        eventId: 'trail-read',
        severityLevel: 'medium',
        meta: { queryType: 'export' },
        describe: ({ head }) => ({ entries: head.sequence }),
      },
      async () => {
        const reading = await records.readTrail(caller);
        await sendTrail(reading, res);
        return reading;
      },
    );
  });

  router.get('/v1/trail/verification', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const verification = await audited(
      {
        auditor,
        request: req,
        eventId: 'trail-read',
        severityLevel: 'low',
        meta: { queryType: 'verification' },
        describe: ({ valid, entries }) => ({ valid, entries }),
      },
      () => records.verifyTrail(caller),
    );
    res.json(verification);
  });
}

/** Sends page by page: a trail of years is never in memory as a whole. */
async function sendTrail(reading: TrailReading, res: Response): Promise<void> {
  const { exportedAt, head, pages } = reading;
  const start: Pick<TrailExport, 'format' | 'exportedAt' | 'head'> = {
    format: 'ai-governance-trail/1',
    exportedAt: new Date(exportedAt).toISOString(),
    head,
  };
  res.type('application/json');
  const spool = new Spool(res);
  let separator = '';
  try {
    await spool.write(`${JSON.stringify(start).slice(0, -1)},"entries":[`);
    for await (const page of pages) {
      if (spool.isAbandoned) break;
      const text = page.map(entry => JSON.stringify(entry)).join(',');
      await spool.write(separator + text);
      separator = ',';
    }
    await spool.write(']}');
    await spool.end();
  } catch (error) {
    // Half an answer must not read like a whole one.
    res.destroy(error as Error);
    throw error;
  } finally {
    await spool.close();
  }
}
